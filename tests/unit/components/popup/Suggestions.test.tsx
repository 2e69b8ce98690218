import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { lastPersonFrom, suggest } from '../../../../components/popup/suggest';
import { applied, openPopup } from './popup-fixture';

const field = (name: string) => screen.getByTestId<HTMLInputElement>(`log-${name}`);
const offered = () =>
  screen
    .queryAllByRole('option')
    .filter((one) => one.tagName === 'DIV')
    .map((one) => one.textContent);
const records = () => [applied('Example Ltd', '2026-11-24'), applied('Sample AG', '2026-11-23', { role: 'Cook' })];

beforeEach(() => localStorage.clear());

describe('Suggestions in the form', () => {
  it('offer what fits the letters typed, first what begins with them, and not all of thousands', () => {
    expect(suggest(['Sample AG', 'Example Ltd', 'Müller'], 'ample')).toEqual(['Example Ltd', 'Sample AG']);
    expect(suggest(['Neue Muster', 'Muster AG', 'Muster AG'], 'mus')).toEqual(['Muster AG', 'Neue Muster']);
    expect(suggest(['Müller'], 'muel')).toEqual(['Müller']);
    expect(suggest(['Example'], '')).toEqual([]);
    expect(suggest(['Example'], 'Example')).toEqual([]);
    expect(
      suggest(
        Array.from({ length: 2_000 }, (_, index) => `Example ${index}`),
        'ex',
      ),
    ).toHaveLength(6);
  });

  it('complete the last of several people', () => {
    expect('Frau Weber und Herr K'.slice(lastPersonFrom('Frau Weber und Herr K'))).toBe('Herr K');
    expect(lastPersonFrom('Frau We')).toBe(0);
  });

  it('are chosen by arrows and Enter, with the focus in the field, which is told which one is meant', async () => {
    const { user, change } = openPopup(records());
    await user.type(field('company'), 'ample');
    expect(offered()).toEqual(['Example Ltd', 'Sample AG']);
    expect(field('company').getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('2 suggestions')).toBeTruthy();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const active = document.getElementById(field('company').getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('Sample AG');
    await user.keyboard('{Enter}');
    expect(field('company').value).toBe('Sample AG');
    expect(document.activeElement).toBe(field('company'));
    expect(offered()).toEqual([]);
    expect(change).not.toHaveBeenCalled();
  });

  it('close by Escape without closing the popup, and by leaving the field', async () => {
    const { user } = openPopup(records());
    await user.type(field('company'), 'ample');
    await user.keyboard('{Escape}');
    expect(offered()).toEqual([]);
    expect(field('company').value).toBe('ample');
    await user.keyboard('{ArrowDown}');
    expect(offered()).toHaveLength(2);
    await user.tab();
    expect(offered()).toEqual([]);
  });

  it('offer the roles at the chosen company, and the people met there', async () => {
    const { user } = openPopup(records());
    await user.type(field('company'), 'Sample AG');
    await user.type(field('role'), 'c');
    expect(offered()).toEqual(['Cook']);
    await user.type(field('interviewer'), 'web');
    await waitFor(() => expect(offered()).toEqual(['Frau Dr. Anna Weber']));
    await user.click(screen.getByRole('option', { name: 'Frau Dr. Anna Weber' }));
    expect(field('interviewer').value).toBe('Frau Dr. Anna Weber');
  });
});
