import { describe, expect, it } from 'vitest';
import { planWith } from '../../../../components/dashboard/planWith';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { interviewed, NOW, ZONE } from './dashboard-fixture';

describe('The plan on the dashboard', () => {
  it.each([
    [undefined, '2026-11-24T09:30:00+01:00'],
    ['18:15', '2026-11-24T18:15:00+01:00'],
    ['23:00', '2026-11-24T08:00:00+01:00'],
  ])('reminds of a thank-you note on the next working day, at the time of the settings: %s (R18)', (time, at) => {
    const rules = time ? { ...DEFAULT_SETTINGS, reminderTime: time } : undefined;
    const plan = planWith({ now: NOW, zone: ZONE, today: '2026-11-24' }, rules)(interviewed('2026-11-23'));
    expect(plan.find(({ kind }) => kind === 'thank-you')?.remindAt).toBe(Date.parse(at));
  });
});
