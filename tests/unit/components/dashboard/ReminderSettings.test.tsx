import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { interviewed, openDashboard } from './dashboard-fixture';

afterEach(() => {
  cleanup();
  location.hash = '';
});

/** The settings on Tuesday 24 November 2026, 10:00, with one interview of that day: thanks are due on Wednesday. */
function openSettings(language: 'de' | 'en' = 'en') {
  const dashboard = openDashboard({ applications: [interviewed('2026-11-24')], language, hash: '#/settings' });
  const { t } = dashboard;
  const setTime = (key: Parameters<typeof t>[0], value: string) => {
    const field = screen.getByLabelText<HTMLInputElement>(t(key));
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
    return field;
  };
  return {
    ...dashboard,
    setTime,
    sentence: () => screen.getByText(new RegExp(t('settings_next_reminder', '', '').slice(0, 14))),
  };
}

describe('The settings of reminders', () => {
  it.each([
    ['de', 'Nächste Erinnerung: morgen, 09:30 Uhr'],
    ['en', 'Next reminder: tomorrow, 09:30'],
  ] as const)('say what they mean, by the next reminder (%s)', (language, sentence) => {
    openSettings(language);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('follow each change: hour, quiet hours, free days, number a day', async () => {
    const { t, records, setTime, sentence } = openSettings();
    setTime('settings_time', '18:00');
    expect(records.settings.reminderTime).toBe('18:00');
    expect(sentence().textContent).toBe('Next reminder: tomorrow, 18:00');
    setTime('settings_quiet_from', '22:00');
    setTime('settings_quiet_until', '06:30');
    await userEvent.selectOptions(screen.getByLabelText(t('settings_most_a_day')), '2');
    await userEvent.click(screen.getByRole('checkbox', { name: new RegExp(t('settings_free_days')) }));
    expect(records.settings).toMatchObject({
      quietFrom: '22:00',
      quietUntil: '06:30',
      mostADay: 2,
      remindsOnFreeDays: true,
    });
  });

  it.each([
    ['settings_time', '21:00', 'settings_time_quiet'],
    ['settings_time', '07:59', 'settings_time_quiet'],
    ['settings_quiet_from', '09:00', 'settings_quiet_covers'],
    ['settings_quiet_until', '09:31', 'settings_quiet_covers'],
  ] as const)('refuse an hour within the quiet ones at its field: %s %s', (field, time, error) => {
    const { t, asked, setTime } = openSettings();
    const input = setTime(field, time);
    expect(asked.map(({ name }) => name)).not.toContain('settings/change');
    expect(input.value).toBe(time);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent).toBe(
      t(error),
    );
    setTime(field, '09:00' === time ? '21:30' : '08:00');
    expect(asked.at(-1)?.name).toBe('settings/change');
    expect(screen.queryByText(t(error))).toBeNull();
  });

  it('know no quiet hours when both times are the same', () => {
    const { records, setTime } = openSettings();
    setTime('settings_quiet_from', '08:00');
    setTime('settings_time', '07:00');
    expect(records.settings).toMatchObject({ quietFrom: '08:00', quietUntil: '08:00', reminderTime: '07:00' });
  });

  it('say so when nothing lies ahead', () => {
    const { t } = openDashboard({ hash: '#/settings' });
    expect(screen.getByText(t('settings_no_reminder'))).toBeTruthy();
  });
});
