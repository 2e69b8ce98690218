import { describe, expect, it } from 'vitest';
import type { OwnPhrase } from '../../../lib/domain/own-phrase';
import { createChecker } from '../../../lib/phrases/createChecker';
import { scannerFor } from '../../../lib/phrases/engine/scannerFor';

const PHRASES: OwnPhrase[] = [
  { id: 'a', words: 'erwarte', instead: 'hoffe auf', language: 'de' },
  { id: 'b', words: 'Freitag', instead: '', language: 'any' },
  { id: 'c', words: 'Guten Tag', instead: '', language: 'any' },
];
const MAIL = [
  'Guten Tag, Frau Muster,',
  'ich erwarte Ihre Antwort bis morgen.',
  '> Guten Tag, am Freitag',
  'Freitag passt.',
];

const check = (isIgnored: (ruleId: string, words: string) => boolean) =>
  createChecker(scannerFor)
    .check(MAIL, { language: 'de', isApplication: true }, { phrases: PHRASES, isIgnored })
    .map((found, n) => found.map(({ ruleId, start, end }) => `${ruleId}: ${MAIL[n]?.slice(start, end)}`));

describe('A checker with phrases of the user’s own', () => {
  it('tells of them beside what the rules find, and not in quoted mail', () => {
    const [greeting, , quoted, last] = check(() => false);
    expect(greeting).toContain('own/c: Guten Tag');
    expect(quoted).toEqual([]);
    expect(last).toEqual(['own/b: Freitag']);
  });

  it('leaves a place to the rule that marks it, unless the user has hidden that', () => {
    const [, shown] = check(() => false);
    expect(shown?.join()).toContain('pushy/');
    expect(shown?.join()).not.toContain('own/');
    const [, hidden] = check((ruleId) => ruleId.startsWith('pushy/'));
    expect(hidden?.join()).toContain('own/a: erwarte');
  });

  it('finds other phrases as soon as there are others', () => {
    const checker = createChecker(scannerFor);
    const found = (phrases: OwnPhrase[]) =>
      checker.check(['Freitag passt.'], { language: 'de' }, { phrases, isIgnored: () => false })[0]?.length;
    expect([found([]), found(PHRASES), found([])]).toEqual([0, 1, 0]);
  });
});
