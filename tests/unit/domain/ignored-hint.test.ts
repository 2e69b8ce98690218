import { describe, expect, it } from 'vitest';
import { addHints, type IgnoredHint, MOST_HINTS, removeHints } from '../../../lib/domain/ignored-hint';
import { CATALOGUE } from '../../../lib/phrases/compiled/catalogue';

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

  it('lose their oldest when there are too many of a kind: none of another kind goes (S19)', () => {
    const inMails = Array.from({ length: MOST_HINTS.ofMails + 1 }, (_, n) => hint(`m${n}`, { mail: n }));
    const lasting = Array.from({ length: MOST_HINTS.lasting + 1 }, (_, n) => hint(`w${n}`, { words: `${n}` }));
    const switches = Array.from({ length: 600 }, (_, n) => hint(`s${n}`, { words: null, ruleId: `pushy/${n}` }));
    const all = [...lasting, ...inMails, ...switches];
    const gone = ['w0', 'm0'];
    expect(addHints([], all)).toEqual(all.filter(({ id }) => !gone.includes(id)));
  });

  it('hold every rule and category switched off at once, in both languages', () => {
    const names = Object.values(CATALOGUE).flatMap((rules) => rules.map(([id]) => id));
    expect(names.length).toBeGreaterThan(0);
    expect(MOST_HINTS.switches).toBeGreaterThan(names.length + 100);
  });
});
