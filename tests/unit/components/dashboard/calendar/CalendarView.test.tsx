import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Application } from '../../../../../lib/domain/application';
import { changed, interviewed, openDashboard } from '../dashboard-fixture';

// Weeks that begin on Monday, as at the user's place.
beforeEach(() => vi.spyOn(navigator, 'language', 'get').mockReturnValue('de-DE'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
  location.hash = '';
});

/** The address answers at once, but a busy machine may not. */
const LONG = { timeout: 10_000 };
const open = (applications: Application[], language: 'de' | 'en' = 'en') =>
  openDashboard({ applications, hash: '#/calendar', language });
const cell = (day: string) => document.querySelector<HTMLElement>(`td[data-day="${day}"]`) as HTMLElement;
const chips = (day: string) => [...cell(day).querySelectorAll('.calendar-chip')].map((chip) => chip.textContent);
const chip = (day: string) => cell(day).querySelector<HTMLElement>('.calendar-chip') as HTMLElement;
const title = () => document.querySelector('#calendar-month')?.textContent;
const said = () => document.querySelector('.calendar-said')?.textContent;

describe('The calendar', () => {
  it.each(['de', 'en'] as const)(
    'shows interviews, steps, agreed calls and promised days on their days (R1, %s)',
    (language) => {
      const asked = interviewed('2026-11-06', { company: 'Musterwerk AG' });
      const key = `status-enquiry:${asked.interviews[0]?.id}:1`;
      const agreed = changed(asked, { name: 'planCall', key, on: '2026-11-26', at: '15:30' });
      const promised = changed(interviewed('2026-11-20', { company: 'Neuwerk' }), {
        name: 'recordAnswer',
        on: '2026-11-23',
        promisedBy: '2026-11-30',
      });
      const { t } = open([interviewed('2026-11-23'), agreed, promised], language);
      expect(chips('2026-11-23')).toEqual([expect.stringContaining('15:00 Beispiel GmbH')]);
      expect(chips('2026-11-24').join()).toContain(t('panel_kind_thank_you'));
      expect(chips('2026-11-26')).toEqual([expect.stringContaining('15:30 Musterwerk AG')]);
      expect(chips('2026-11-30').join()).toContain(t('calendar_promise'));
    },
  );

  it('shows what has been due for a while on today, and says nothing of being late (R21)', () => {
    const { t } = open([interviewed('2026-11-06')]);
    expect(chips('2026-11-24')).toEqual([`Beispiel GmbH, ${t('panel_kind_status_enquiry')}`]);
    expect(document.querySelector('main')?.textContent).not.toMatch(/overdue|late\b|!/i);
  });

  it('draws the window of a step over its days (R18)', () => {
    open([interviewed('2026-11-23')]);
    const covered = [...document.querySelectorAll('.calendar-slot--bar')].map(
      (slot) => slot.closest('td')?.dataset.day,
    );
    expect(covered).toContain('2026-11-24');
    expect(covered).toContain('2026-11-30');
    expect(covered).not.toContain('2026-12-01');
  });

  it('marks free days and holidays', () => {
    open([]);
    expect(cell('2026-11-28').className).toContain('calendar-day--free');
    expect(cell('2026-11-27').className).not.toContain('calendar-day--free');
  });

  it('is walked through by keyboard: days, weeks, months, and back to today', async () => {
    open([]);
    cell('2026-11-24').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(cell('2026-12-02'));
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(cell('2026-11-30'));
    await userEvent.keyboard('{PageDown}');
    expect(title()).toBe('December 2026');
    await userEvent.keyboard('t');
    expect(document.activeElement).toBe(cell('2026-11-24'));
    expect(document.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
  });

  it('turns by buttons, too', async () => {
    const { t } = open([]);
    await userEvent.click(screen.getByLabelText(t('calendar_next')));
    expect(title()).toBe('December 2026');
    await userEvent.click(screen.getByText(t('calendar_today'), { selector: 'button' }));
    expect(title()).toBe('November 2026');
  });

  it('keeps its month in the address, so that it is found again, and begins at today by the way there', async () => {
    const { t } = open([]);
    await userEvent.click(screen.getByLabelText(t('calendar_next')));
    await waitFor(() => expect(location.hash).toBe('#/calendar?month=2026-12'), LONG);
    cleanup();
    openDashboard({ applications: [], hash: location.hash });
    expect(title()).toBe('December 2026');
    location.hash = '#/calendar';
    await waitFor(() => expect(title()).toBe('November 2026'), LONG);
  });

  it.each(['month=2026-13', 'month=', 'month=soon'])('shows this month when asked for none there is: %s', (query) => {
    openDashboard({ applications: [], hash: `#/calendar?${query}` });
    expect(title()).toBe('November 2026');
  });

  it.each([
    ['2026-01', 'calendar_next_entry', 'November 2026'],
    ['2027-12', 'calendar_last_entry', 'December 2026'],
  ] as const)('leads on from a month in which nothing stands: %s', async (month, key, there) => {
    const applications = [interviewed('2026-11-23')];
    const { t } = openDashboard({ applications, hash: `#/calendar?month=${month}` });
    await userEvent.click(screen.getByRole('button', { name: new RegExp(t(key, '')) }));
    expect(title()).toBe(there);
    expect(document.activeElement?.tagName).toBe('H1');
    expect(screen.queryByText(t('calendar_month_empty'))).toBeNull();
  });

  it('says how one begins as long as there is no application, and offers to log on a day that was', async () => {
    const { t } = open([]);
    expect(screen.getByText(t('dashboard_empty_text'))).toBeTruthy();
    await userEvent.click(cell('2026-11-18'));
    const dialog = document.querySelector('dialog') as HTMLElement;
    expect(
      within(dialog)
        .getByRole('link', { name: t('popup_log') })
        .getAttribute('href'),
    ).toBe('popup.html');
  });

  it('opens a day that holds more than it shows', async () => {
    const many = Array.from({ length: 6 }, (_, index) => interviewed('2026-11-18', { company: `Firma ${index}` }));
    const { t } = open(many);
    await userEvent.click(within(cell('2026-11-18')).getByText(t('calendar_more', 3)));
    const dialog = document.querySelector('dialog') as HTMLElement;
    expect(within(dialog).getByText('Wednesday 18 November')).toBeTruthy();
    expect(dialog.querySelectorAll('.calendar-entry')).toHaveLength(6);
    await userEvent.click(within(dialog).getByText(t('common_close')));
    expect(document.activeElement).toBe(cell('2026-11-18'));
  });
});

describe('Moving a step in the calendar', () => {
  it.each(['de', 'en'] as const)(
    'works by keyboard alone, is said once, and can be taken back (R18, %s)',
    async (language) => {
      const { t, commands, records } = open([interviewed('2026-11-23')], language);
      chip('2026-11-24').focus();
      await userEvent.keyboard('{Enter}');
      expect(said()).toContain('Beispiel GmbH');
      await userEvent.keyboard('{ArrowRight}{ArrowRight}');
      expect(cell('2026-11-26').className).toContain('calendar-day--over');
      await userEvent.keyboard('{Enter}');
      expect(commands()).toEqual([expect.objectContaining({ name: 'snoozeFollowUp', until: '2026-11-26' })]);
      expect(said()).toBe('');
      expect(chips('2026-11-26').join()).toContain('Beispiel GmbH');
      await userEvent.click(screen.getByText(t('common_undo')));
      expect(records.applications[0]?.followUps).toEqual([]);
      expect(chips('2026-11-24')).toHaveLength(1);
    },
  );

  it('refuses a day outside its window with a plain sentence, and goes on holding it (R18)', async () => {
    const { t, commands } = open([interviewed('2026-11-23')]);
    chip('2026-11-24').focus();
    await userEvent.keyboard('{Enter}{ArrowDown}');
    expect(cell('2026-12-01').className).toContain('calendar-day--refused');
    expect(said()).toContain(t('calendar_move_late', '30 Nov'));
    await userEvent.keyboard('{Enter}');
    expect(commands()).toEqual([]);
    expect(said()).toBe(t('calendar_move_late', '30 Nov'));
    await userEvent.keyboard('{Escape}');
    expect(said()).toBe(t('calendar_not_moved'));
    expect(document.activeElement).toBe(cell('2026-11-24'));
    await userEvent.keyboard('{Enter}');
    expect(said()).toBe('');
  });

  it('works by a field for the day, with the reason at the field', async () => {
    const { t, commands } = open([interviewed('2026-11-23')]);
    await userEvent.click(cell('2026-11-24'));
    await userEvent.click(screen.getByText(t('calendar_move')));
    const field = screen.getByLabelText(t('field_until'));
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: '2026-12-09' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(screen.getByText(t('calendar_move_late', '30 Nov'))).toBeTruthy();
    fireEvent.change(field, { target: { value: '2026-11-27' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(commands()).toEqual([expect.objectContaining({ name: 'snoozeFollowUp', until: '2026-11-27' })]);
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('is let go when the keyboard leaves the calendar', async () => {
    const { t, commands } = open([interviewed('2026-11-23')]);
    chip('2026-11-24').focus();
    await userEvent.keyboard('{Enter}{ArrowRight}');
    act(() => screen.getByLabelText(t('calendar_next')).focus());
    expect(said()).toBe(t('calendar_not_moved'));
    expect(commands()).toEqual([]);
  });
});

describe('The month where there is no room for a grid', () => {
  it('is a list of the days on which something stands, with the same ways on', () => {
    const narrow = { matches: true, addEventListener: () => {}, removeEventListener: () => {} };
    vi.spyOn(globalThis, 'matchMedia').mockReturnValue(narrow as never);
    const { t } = open([interviewed('2026-11-23')]);
    expect(document.querySelector('[role=grid]')).toBeNull();
    expect([...document.querySelectorAll('h3')].map((each) => each.textContent)).toEqual([
      'Monday 23 November',
      'Tuesday 24 November',
    ]);
    expect(screen.getByText(t('calendar_move'))).toBeTruthy();
  });
});
