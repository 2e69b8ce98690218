import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/phrases/checkText';
import { parsePattern } from '../../../lib/phrases/pattern';
import { runs } from '../../runs';
import { checkWith, ruleWith } from './check-with';
import { type SlowMatch, slowHits, slowMatches } from './slowMatcher';

const WORDS = ['alpha', 'beta', 'gamma', 'delta'];
const word = fc.constantFrom(...WORDS);

/** How many times as many runs as usual. */
const TIMES = Number(process.env.NACHKLANG_ENGINE_TIMES ?? 1);

/** The longest match from the first word makes room for a longer one beside it; alone, it could have been shorter. */
const LATER_LONGER: [string, string[]] = ['(# ..2|beta (gamma gamma|alpha))', ['7', 'beta', 'gamma', 'gamma', 'alpha']];

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

/** Tokens, both inclusive. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Marked stretches, signs at their ends left out as the engine does. */
function stretches(words: readonly string[], matches: readonly SlowMatch[]): Stretch[] {
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

const overlaps = (one: Stretch, other: Stretch) => one.first <= other.last && other.first <= one.last;

/** What a pattern marks in a sentence, and, slowly, all its matches and those that stand for themselves. */
function read(source: string, words: readonly string[]) {
  const check = compile(source);
  if (!check) return undefined;
  const slow = parsePattern(source, { lists: {}, contractions: new Map() });
  const found = check(words.join(' ')).map(({ finding: { start, end } }) => ({
    first: toTokens(words, start),
    last: toTokens(words, end - 1),
  }));
  return { found, all: stretches(words, slowMatches(slow, words)), hits: stretches(words, slowHits(slow, words)) };
}

/** Of stretches that overlap the one with more letters, then the earlier one. */
function settled(words: readonly string[], hits: readonly Stretch[]): Stretch[] {
  const lengthOf = ({ first, last }: Stretch) => words.slice(first, last + 1).join(' ').length;
  const kept: Stretch[] = [];
  for (const hit of [...hits].sort((a, b) => lengthOf(b) - lengthOf(a) || a.first - b.first))
    if (!kept.some((each) => overlaps(each, hit))) kept.push(hit);
  return kept.sort((a, b) => a.first - b.first);
}

function compareExactly(source: string, words: readonly string[]) {
  const marked = read(source, words);
  if (marked) expect(marked.found, `${source} on ${words.join(' ')}`).toEqual(settled(words, marked.hits));
}

/** In a long sentence it depends on the windows which of the matches that overlap are taken, never whether one is. */
function compare(source: string, words: readonly string[]) {
  const marked = read(source, words);
  if (!marked) return;
  const { found, all } = marked;
  const label = `${source} on ${words.join(' ')}`;
  for (const each of found) expect(all, label).toContainEqual(each);
  const isKept = (match: Stretch) => found.some((each) => overlaps(each, match));
  // One that was taken may have had to make room for a longer one beside it.
  for (const match of all)
    if (!isKept(match))
      expect(
        all.some((each) => overlaps(each, match) && isKept(each)),
        `${label} at ${match.first}`,
      ).toBe(true);
}

describe('The engine', () => {
  it('finds what the pattern language says, compared with a slow matcher', () => {
    fc.assert(fc.property(pattern, tokens(14), compareExactly), {
      numRuns: runs(150, 500) * TIMES,
      examples: [LATER_LONGER],
    });
  });

  it('finds the same in sentences of hundreds of words, which it reads through windows', () => {
    const options = { numRuns: runs(40, 150) * TIMES, examples: [LATER_LONGER] };
    fc.assert(fc.property(pattern, tokens(240), compare), options);
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
