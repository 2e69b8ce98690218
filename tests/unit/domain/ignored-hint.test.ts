import { describe, expect, it } from 'vitest';
import { addHints, type IgnoredHint, MOST_HINTS, removeHints } from '../../../lib/domain/ignored-hint';

const hint = (id: string, changes: Partial<IgnoredHint> = {}): IgnoredHint => ({
  id,
  ruleId: 'pushy/expect',
  words: 'Ich erwarte',
  applicationId: null,
  mail: null,
  createdAt: 1,
  ...changes,
});

describe('Hidden hints', () => {
  it('are added once, however often that is asked for (S19)', () => {
    const one = hint('a');
    expect(addHints([one], [one, hint('a', { ruleId: 'other' }), hint('b')])).toEqual([one]);
  });

  it.each<[string, Partial<IgnoredHint>]>([
    ['another rule', { ruleId: 'stock/x' }],
    ['other words', { words: 'bis Freitag' }],
    ['all words', { words: null }],
    ['an application', { applicationId: 'a1' }],
    ['a mail', { mail: 7 }],
  ])('stand beside one another for %s', (_, changes) => {
    expect(addHints([hint('a')], [hint('b', changes)])).toHaveLength(2);
  });

  it('are taken out by id, and come back as they were', () => {
    const all = [hint('a'), hint('b', { mail: 7 }), hint('c', { words: null })];
    const left = removeHints(all, ['a', 'c', 'unknown']);
    expect(left).toEqual([all[1]]);
    expect(addHints(left, [hint('a'), hint('c', { words: null })]).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('are no more than a list that a page can hand over at once', () => {
    const many = Array.from({ length: MOST_HINTS }, (_, n) => hint(`${n}`, { words: `${n}` }));
    expect(addHints(many, [hint('new')]).map(({ id }) => id)).toEqual([...many.slice(1).map(({ id }) => id), 'new']);
  });
});
