import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/phrases/checkText';
import { parsePattern } from '../../../lib/phrases/pattern';
import { checkWith, ruleWith } from './check-with';
import { slowMatches } from './slowMatcher';

const WORDS = ['alpha', 'beta', 'gamma', 'delta'];
const word = fc.constantFrom(...WORDS);

/** Patterns of all kinds, small enough for the slow matcher. */
const { pattern } = fc.letrec<{ pattern: string; item: string; choice: string }>((tie) => ({
  item: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    word,
    fc.constantFrom('_', ',', '..1', '..2', '..3,', '#', '!alpha', '!(beta|gamma)', '^', '$'),
    tie('choice').map((choice) => `(${choice})`),
    tie('choice').map((choice) => `[${choice}]`),
  ),
  choice: fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }).map((choices) => choices.join('|')),
  pattern: fc.array(tie('item'), { minLength: 1, maxLength: 4 }).map((items) => items.join(' ')),
}));
const tokens = (maxLength: number) =>
  fc.array(fc.oneof(word, word, fc.constantFrom(',', '7')), { minLength: 1, maxLength });

/** Compiles a pattern, or gives nothing for one that the compiler rightly refuses. */
function compile(source: string) {
  try {
    return checkWith([ruleWith({ patterns: [source], language: 'en' })]);
  } catch (error) {
    expect(String(error)).toMatch(/without any word|at least one word|can not be matched/);
    return undefined;
  }
}

/** Marked stretches as numbers of tokens, signs at their ends left out as the engine does. */
function stretches(words: readonly string[], matches: readonly { from: number; to: number }[]) {
  return matches.map(({ from, to }) => {
    let [first, last] = [from, to - 1];
    while (first < last && words[first] === ',') first++;
    while (last > first && words[last] === ',') last--;
    return { first, last };
  });
}

function toTokens(words: readonly string[], offset: number): number {
  let at = 0;
  for (const [n, each] of words.entries()) {
    if (offset < at + each.length + 1) return n;
    at += each.length + 1;
  }
  return words.length;
}

function compare(source: string, words: readonly string[]) {
  const check = compile(source);
  if (!check) return;
  const expected = stretches(words, slowMatches(parsePattern(source, { lists: {}, contractions: new Map() }), words));
  const text = words.join(' ');
  const found = check(text).map(({ finding: { start, end } }) => ({
    first: toTokens(words, start),
    last: toTokens(words, end - 1),
  }));
  for (const each of found) expect(expected, `${source} on ${text}`).toContainEqual(each);
  for (const { first, last } of expected)
    expect(
      found.some((each) => each.first <= last && first <= each.last),
      `${source} on ${text} at ${first}`,
    ).toBe(true);
}

describe('The engine', () => {
  it('finds what the pattern language says, compared with a slow matcher', () => {
    fc.assert(fc.property(pattern, tokens(14), compare), { numRuns: 500 });
  });

  it('finds the same in sentences of hundreds of words, which it reads through windows', () => {
    fc.assert(fc.property(pattern, tokens(240), compare), { numRuns: 150 });
  });

  it('keeps nothing of one text for the next', () => {
    const sentence = fc.constantFrom(
      'I need your decision by Friday, 3 May.',
      'I would like to take this opportunity to thank you.',
      'I am confident I can hit the ground running.',
      "Don't hesitate to call me at 7.",
      'Ich erwarte Ihre Antwort bis zum 20.06. und bleibe dabei.',
      'Anna said "please reply asap" and left.',
    );
    const text = fc.array(fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 40 })), { maxLength: 6 });
    fc.assert(
      fc.property(text, text, fc.constantFrom('de', 'en'), (before, sentences, language) => {
        const mail = sentences.join(' ');
        const alone = checkText(mail, { language });
        checkText(before.join('\n\n'), { language });
        expect(checkText(mail, { language })).toEqual(alone);
      }),
    );
  });
});
