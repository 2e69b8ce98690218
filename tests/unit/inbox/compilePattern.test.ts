import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../lib/inbox/cues/compilePattern';
import { cuesFor, indexCues } from '../../../lib/inbox/cues/cueIndex';
import { ENGLISH } from '../../../lib/inbox/cues/english.data';
import { ENGLISH_PLAIN } from '../../../lib/inbox/cues/english-plain.data';
import { GERMAN } from '../../../lib/inbox/cues/german.data';
import { GERMAN_PLAIN } from '../../../lib/inbox/cues/german-plain.data';
import { foldWord } from '../../../lib/inbox/days/foldWord';
import { GERMAN_ANSWERS } from '../../corpus/answers/de.data';
import { ENGLISH_ANSWERS } from '../../corpus/answers/en.data';

const matches = (pattern: string, words: string) =>
  new RegExp(compilePattern(pattern, { we: 'wir | ich' }).source).test(words);

describe('The language of cues', () => {
  it.each([
    ['leider ..3 nicht', 'leider koennen wir sie nicht', true],
    ['leider ..2 nicht', 'leider koennen wir sie nicht', false],
    ['absag~', 'wir muessen absagen', true],
    ['absag', 'wir muessen absagen', false],
    ['~gespraech', 'zum vorstellungsgespraech', true],
    ['(a | b c) d', 'b, c d', true],
    ['a [b] c', 'a c', true],
    ['a [b] c', 'a b c', true],
    ['<we> melden', 'ich melden', true],
    ['um # uhr', 'um 14 uhr', true],
    ['chose ^you,your *', 'we chose kim', true],
    ['chose ^you,your *', 'we chose you', false],
    ['!fuer,nach das gespraech', 'nach das gespraech', false],
    ['!fuer,nach das gespraech', 'wir muessen das gespraech', true],
  ])('%s in "%s": %s', (pattern, words, isFound) => {
    expect(matches(pattern, words)).toBe(isFound);
  });

  it.each(['(a', 'a)', 'a ..3', '<nobody>'])('says that %s is no pattern', (pattern) => {
    expect(() => compilePattern(pattern, {})).toThrow();
  });

  it.each([
    { letters: GERMAN, plain: GERMAN_PLAIN, mails: GERMAN_ANSWERS },
    { letters: ENGLISH, plain: ENGLISH_PLAIN, mails: ENGLISH_ANSWERS },
  ])('leaves out no cue that a sentence holds', ({ letters, plain, mails }) => {
    const index = indexCues(letters, plain);
    for (const { text } of mails.slice(0, 12)) {
      const words = foldWord(text).slice(0, 500);
      const tried = new Set(cuesFor(words, index));
      const held = index.cues.filter(({ parts }) => parts.every(({ reads }) => reads.test(words)));
      expect(held.filter((cue) => !tried.has(cue))).toEqual([]);
    }
  });
});
