import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnPhrase } from '../../../lib/domain/own-phrase';
import { foldPhrase, isPhraseWords } from '../../../lib/domain/own-phrase';
import { foldWords } from '../../../lib/phrases/hintKey';
import { findOwnIn } from '../../../lib/phrases/ownPhrases';
import { findEdit, remapFindings } from '../../../lib/phrases/remapFindings';
import { runs } from '../../runs';

const phrase = (words: string, changes: Partial<OwnPhrase> = {}): OwnPhrase => ({
  id: words.replace(/\W/g, '-') || 'p',
  words,
  instead: '',
  language: 'any',
  ...changes,
});

/** The words that are marked. */
const marked = (text: string, phrases: OwnPhrase[], language: 'de' | 'en' = 'de') =>
  findOwnIn(phrases)(text, language).map(({ start, end }) => text.slice(start, end));

const WORDS = ['zeitnah', 'größe', 'Übel', 'an', 'Anna', 'melden', "don't", 'E-Mail', 'süß', 'é', '42'];
const GAPS = [' ', '  ', '\n', '\u00a0', '\t'];
const SIGNS = ['.', ',', ' – ', '(', '!', '„', '\u00ad', '😀', ...GAPS];
const text = fc.array(fc.constantFrom(...WORDS, ...SIGNS, 'x', 'ß'), { maxLength: 30 }).map((parts) => parts.join(''));
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '))
  .filter(isPhraseWords);

describe('The user’s own phrases', () => {
  it.each([
    ['in any case', 'ZEITNAH bitte', 'zeitnah', ['ZEITNAH']],
    ['as whole words beside ä, ö, ü and ß', 'Maßnah, ahnäh, nahß, nah', 'nah', ['nah']],
    ['that begin or end with an umlaut', 'Übel übel, Übelkeit', 'übel', ['Übel', 'übel']],
    [
      'over any run of white space',
      'so  bald\nwie\u00a0möglich',
      'so bald wie möglich',
      ['so  bald\nwie\u00a0möglich'],
    ],
    ['in the other Unicode form', 'Gro\u0308ße', 'größe', ['Gro\u0308ße']],
    ['with signs in them that nobody sees', 'zeit\u00adnah', 'zeitnah', ['zeit\u00adnah']],
    ['with either apostrophe', 'I can’t wait', "can't wait", ['can’t wait']],
    ['that end with a sign', 'asap! asap', 'asap!', ['asap!']],
    ['not where a space makes other words of it', 'E - Mail', 'E-Mail', []],
    ['not in a part of a word with an apostrophe', "don't", 'don', []],
  ])('are found %s', (_, given, wanted, found) => {
    expect(marked(given, [phrase(wanted)])).toEqual(found);
  });

  it('are found in paragraphs of their language alone', () => {
    const also = phrase('also', { language: 'de' });
    expect(marked('also', [also], 'de')).toEqual(['also']);
    expect(marked('also', [also], 'en')).toEqual([]);
  });

  it('of which two begin alike mark the longer one', () => {
    expect(marked('so bald wie möglich', [phrase('so bald'), phrase('so bald wie möglich')])).toEqual([
      'so bald wie möglich',
    ]);
  });

  it('offer the calmer wording with the capital that the words had', () => {
    const [first, second, third] = findOwnIn([
      phrase('zeitnah', { instead: 'bald' }),
      phrase('Anna', { instead: 'meine Kollegin' }),
    ])('Zeitnah oder zeitnah, Anna', 'de');
    expect([first, second, third].map((each) => each?.replacements)).toEqual([['Bald'], ['bald'], ['meine Kollegin']]);
  });

  it('that are found read like one that is wanted, stand between borders of words, and overlap nothing', () => {
    fc.assert(
      fc.property(text, fc.array(words, { maxLength: 5 }), (given, wanted) => {
        const found = findOwnIn(wanted.map((each) => phrase(each)))(given, 'en');
        const folded = new Set(wanted.map(foldPhrase));
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(folded).toContain(foldWords(given.slice(start, end)));
          expect(given.slice(0, start)).not.toMatch(/[\p{L}\p{N}]$/u);
          expect(given.slice(end)).not.toMatch(/^[\p{L}\p{N}\p{M}]/u);
          last = end;
        }
      }),
      { numRuns: runs(300, 5_000) },
    );
  });

  it('are found wherever they are put between words, in any case and spacing', () => {
    const spaced = fc.tuple(words, fc.constantFrom(...GAPS), fc.boolean());
    fc.assert(
      fc.property(spaced, fc.constantFrom('„', '(', '. ', '\n', ''), ([wanted, gap, isLoud], before) => {
        const written = (isLoud ? wanted.toUpperCase().replaceAll('SS', 'ß') : wanted).replaceAll(' ', gap);
        expect(marked(`xyz ${before}${written}, xyz`, [phrase(wanted)])).toContain(written);
      }),
      { numRuns: runs(200, 3_000) },
    );
  });

  it('stay on their words while something else is typed', () => {
    fc.assert(
      fc.property(text, words, text, (before, wanted, typed) => {
        const given = `${before} ${wanted} ${before}`;
        const found = findOwnIn([phrase(wanted)])(given, 'de');
        const after = `${typed} ${given}`;
        for (const { start, end } of remapFindings(found, findEdit(given, after), after))
          expect(foldWords(after.slice(start, end))).toBe(foldPhrase(wanted));
      }),
      { numRuns: runs(200, 3_000) },
    );
  });
});
