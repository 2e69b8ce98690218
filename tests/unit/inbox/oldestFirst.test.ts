import { describe, expect, it } from 'vitest';
import { oldestFirst } from '../../../lib/inbox/oldestFirst';

/** Mails by the date that their page shows: `?` can't be read. */
const dateOf = (shown: string) => {
  const [on = '', time = ''] = shown.split(' ');
  return on === '?' ? undefined : { on, time };
};

describe('The mails of a thread', () => {
  it.each([
    [['2026-12-02', '2026-12-01'], true],
    [['2026-12-01', '2026-12-02'], false],
    [['2026-12-01 14:00', '2026-12-01 09:00'], true],
    [['2026-12-01 09:00', '2026-12-01 14:00'], false],
    [['2026-12-01 14:00', '2026-12-01'], false],
    [['2026-12-03', '?', '2026-12-01'], true],
    [['?', '2026-12-03', '2026-12-01', '?'], true],
    [['?', '?'], false],
    [['2026-12-01'], false],
    [[], false],
  ])('%j are turned: %s, so that the oldest comes first', (shown, isTurned) => {
    expect(oldestFirst(shown, dateOf)).toEqual(isTurned ? shown.toReversed() : shown);
  });
});
