import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { interviewed, openDashboard } from './dashboard-fixture';

afterEach(() => {
  cleanup();
  location.hash = '';
});

function openMenu() {
  openDashboard({ applications: [interviewed('2026-11-23')], hash: '#/today' });
  const menu = document.querySelector('.dashboard-menu') as HTMLDetailsElement;
  const head = menu.querySelector('summary') as HTMLElement;
  menu.open = true;
  return { menu, head, links: [...menu.querySelectorAll('a')] };
}

describe('The menu of a narrow page', () => {
  it('closes by Escape, and gives the keyboard back to its head', async () => {
    const { menu, head, links } = openMenu();
    links[3]?.focus();
    await userEvent.keyboard('{Escape}');
    expect(menu.open).toBe(false);
    expect(document.activeElement).toBe(head);
  });

  it('closes when one presses or moves elsewhere', async () => {
    const { menu } = openMenu();
    await userEvent.click(screen.getByRole('heading', { level: 1 }));
    expect(menu.open).toBe(false);
    menu.open = true;
    document.querySelector<HTMLElement>('main a')?.focus();
    expect(menu.open).toBe(false);
  });

  it('stays open while one is in it, and closes by the way to another place or to this one', async () => {
    const { menu, links } = openMenu();
    links[1]?.focus();
    expect(menu.open).toBe(true);
    await userEvent.click(links.find((link) => link.getAttribute('href') === '#/today') as HTMLElement);
    expect(menu.open).toBe(false);
    menu.open = true;
    location.hash = '#/calendar';
    await waitFor(() => expect(menu.open).toBe(false), { timeout: 10_000 });
  });
});
