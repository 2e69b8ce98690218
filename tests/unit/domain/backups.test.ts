import { describe, expect, it } from 'vitest';
import type { Application } from '../../../lib/domain/application';
import { type BackupState, NO_BACKUP, readBackupState } from '../../../lib/domain/backup-state';
import { changesSince } from '../../../lib/domain/changesSince';
import { isBackupAdvised } from '../../../lib/domain/isBackupAdvised';
import { isWeeklyBackupDue } from '../../../lib/domain/isWeeklyBackupDue';
import { exampleApplication } from './example-application';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 27);
const changedAt = (...times: number[]) =>
  exampleApplication({ history: times.map((at, index) => ({ at, operationId: `o${index}`, what: 'x', subject: '' })) });
const times = (count: number, at: number) => Array.from({ length: count }, () => at);

describe('A backup is advised', () => {
  const old = { ...NO_BACKUP, lastAt: NOW - 8 * DAY };
  const busy = [changedAt(...times(20, NOW - DAY))];
  it.each<[string, Application[], BackupState, boolean]>([
    ['never with nothing', [], NO_BACKUP, false],
    ['not for four records', times(4, 0).map(() => changedAt(1)), NO_BACKUP, false],
    ['for five records without any backup', times(5, 0).map(() => changedAt(1)), NO_BACKUP, true],
    ['after a week with twenty changes', busy, old, true],
    ['not after a week with nineteen', [changedAt(...times(19, NOW - DAY), NOW - 9 * DAY)], old, false],
    ['not within the week', busy, { ...NO_BACKUP, lastAt: NOW - 7 * DAY + 1 }, false],
    ['not where it is not wanted', busy, { ...old, reminds: false }, false],
    ['not within a week after it was put away', busy, { ...old, dismissedAt: NOW - 2 * DAY }, false],
    [
      'not again without twenty more changes after it was put away',
      [changedAt(...times(20, NOW - 9 * DAY))],
      { ...NO_BACKUP, dismissedAt: NOW - 8 * DAY },
      false,
    ],
    [
      'where the last one lies ahead, because the clock was wrong (T5)',
      times(5, 0).map(() => changedAt(1)),
      { ...NO_BACKUP, lastAt: NOW + DAY },
      true,
    ],
  ])('%s', (_, applications, state, isAdvised) => {
    expect(isBackupAdvised(applications, state, NOW)).toBe(isAdvised);
  });

  it('with the number of changes since the last one', () => {
    expect([null, 2, 3].map((since) => changesSince([changedAt(1, 2, 3), changedAt(3)], since))).toEqual([4, 2, 0]);
  });
});

describe('The weekly backup is due', () => {
  const weekly = { ...NO_BACKUP, isWeekly: true };
  it.each<[string, BackupState, boolean]>([
    ['not unless it is wanted', NO_BACKUP, false],
    ['at once when it is switched on', weekly, true],
    ['not twice within a week', { ...weekly, weeklyOn: '2026-11-21' }, false],
    ['a week later', { ...weekly, weeklyOn: '2026-11-20' }, true],
    ['not again on the day it failed', { ...weekly, failedOn: '2026-11-27' }, false],
    ['on the day after it failed', { ...weekly, weeklyOn: '2026-11-19', failedOn: '2026-11-26' }, true],
    ['not while the clock is back by some days (T5)', { ...weekly, weeklyOn: '2026-11-30' }, false],
    ['again when the clock had run far ahead (T5)', { ...weekly, weeklyOn: '2099-01-01' }, true],
  ])('%s', (_, state, isDue) => {
    expect(isWeeklyBackupDue(state, '2026-11-27')).toBe(isDue);
  });
});

describe('The state of backups', () => {
  it('is read from anywhere, each part by itself (S15)', () => {
    expect(readBackupState(undefined)).toEqual(NO_BACKUP);
    expect(readBackupState({ lastAt: 5, weeklyOn: 'never', reminds: 0, isWeekly: true, more: 1 })).toEqual({
      ...NO_BACKUP,
      lastAt: 5,
      isWeekly: true,
    });
  });
});
