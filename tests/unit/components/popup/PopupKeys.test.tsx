import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applied, openPopup } from './popup-fixture';

const focused = () => document.activeElement?.textContent ?? '';
/** Three whose thanks are due today, by the day of their interview. */
const three = () => [
  applied('Alpha AG', '2026-11-20'),
  applied('Beta AG', '2026-11-21'),
  applied('Gamma AG', '2026-11-22'),
];
const five = () => [...three(), applied('Delta AG', '2026-11-23'), applied('Epsilon AG', '2026-11-23')];

beforeEach(() => localStorage.clear());

describe('Single keys in the popup', () => {
  it('begin at the first step that is due, and lead through all of them and back', async () => {
    const { user } = openPopup(three());
    expect(focused()).toContain('Alpha AG');
    await user.keyboard('j');
    expect(focused()).toContain('Beta AG');
    await user.keyboard('{ArrowDown}j');
    expect(focused()).toContain('Gamma AG');
    await user.keyboard('k{ArrowUp}');
    expect(focused()).toContain('Alpha AG');
  });

  it('lead to what is folded away as well', async () => {
    const { user } = openPopup(five());
    await user.keyboard('jjj');
    expect(focused()).toBe('2 more');
    const folded = document.activeElement?.closest('details');
    await user.click(screen.getByText('2 more'));
    await waitFor(() => expect(folded?.open).toBe(true));
    await user.keyboard('j');
    expect(folded?.contains(document.activeElement)).toBe(true);
  });

  it('tick off by d and go on to the next, and take back by z', async () => {
    const { user, lastCommand, undo } = openPopup(three());
    await user.keyboard('jd');
    expect(lastCommand()).toMatchObject({ name: 'completeFollowUp' });
    await waitFor(() => expect(document.activeElement?.getAttribute('data-testid')).toBe('due-item'));
    expect(await screen.findByText('Ticked off: Thank-you note.')).toBeTruthy();
    await user.keyboard('z');
    expect(await screen.findByText('Taken back.')).toBeTruthy();
    expect(undo).toHaveBeenCalledOnce();
  });

  it('put off by s and leave out by x, each with its question, and give the keyboard back by Escape', async () => {
    const { user, lastCommand } = openPopup(three());
    await user.keyboard('s');
    expect(focused()).toBe('Tomorrow');
    await user.keyboard('{Enter}');
    expect(lastCommand()).toMatchObject({ name: 'snoozeFollowUp', until: '2026-11-25' });
    await waitFor(() => expect(document.activeElement?.getAttribute('data-testid')).toBe('due-item'));
    await user.keyboard('x');
    expect(focused()).toBe('We are in touch already');
    await user.keyboard('{Escape}');
    expect(focused()).toBe('Leave it…');
  });

  it('open where the step is done by Enter on the step itself, never from a button in it', async () => {
    const { user } = openPopup(three());
    const main = within(screen.getAllByTestId('due-item')[0] as HTMLElement).getByRole('link', { name: 'Write now' });
    const opened = vi.fn((event: Event) => event.preventDefault());
    main.addEventListener('click', opened);
    await user.keyboard('{Enter}');
    expect(opened).toHaveBeenCalledOnce();
    within(screen.getAllByTestId('due-item')[0] as HTMLElement)
      .getByRole('button', { name: 'Later' })
      .focus();
    await user.keyboard('{Enter}');
    expect(opened).toHaveBeenCalledOnce();
  });

  it('are shown by ?, and are letters like any others while one types', async () => {
    const { user, change } = openPopup(three());
    await user.keyboard('?');
    const legend = screen.getByText('Keys').closest('details');
    await waitFor(() => expect(legend?.open).toBe(true));
    await user.keyboard('n');
    await user.keyboard('djskxz?');
    expect(screen.getByTestId<HTMLInputElement>('log-quick').value).toBe('djskxz?');
    expect(change).not.toHaveBeenCalled();
  });

  it('do nothing once they are switched off, now and when the popup is opened again; Ctrl+Z goes on taking back', async () => {
    const { user, lastCommand, undo, unmount } = openPopup(three());
    await user.keyboard('d');
    await screen.findByText('Ticked off: Thank-you note.');
    await user.keyboard('?');
    await user.click(screen.getByRole('checkbox', { name: 'Use single keys' }));
    (document.activeElement as HTMLElement).blur();
    const before = lastCommand();
    await user.keyboard('jdsxz');
    expect(lastCommand()).toBe(before);
    expect(undo).not.toHaveBeenCalled();
    await user.keyboard('{Control>}z{/Control}');
    expect(undo).toHaveBeenCalledOnce();
    unmount();
    openPopup(three());
    await user.keyboard('jd');
    expect(focused()).toContain('Alpha AG');
  });
});
