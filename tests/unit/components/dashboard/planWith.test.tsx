import { describe, expect, it } from 'vitest';
import { planWith } from '../../../../components/dashboard/planWith';
import { interviewed, NOW, ZONE } from './dashboard-fixture';

describe('The plan on the dashboard', () => {
  it.each([
    [undefined, '2026-11-24T09:30:00+01:00'],
    ['18:15', '2026-11-24T18:15:00+01:00'],
  ])('reminds of a thank-you note on the next working day, at the time of the settings: %s (R18)', (time, at) => {
    const plan = planWith({ now: NOW, zone: ZONE, today: '2026-11-24' }, time)(interviewed('2026-11-23'));
    expect(plan.find(({ kind }) => kind === 'thank-you')?.remindAt).toBe(Date.parse(at));
  });
});
