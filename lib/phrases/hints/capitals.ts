import { ACRONYMS, LOUD_WORDS } from './capital-words.data';
import type { HintFinder, LetterHint } from './letter-hint';
import type { OwnLetter, Sentence, Word } from './OwnLetter';

const CAPITALS = /^\p{Lu}{4,}$/u;
const FOUR_CAPITALS = /\p{Lu}{4}/u;
const VOWEL = /[AEIOUYÄÖÜ]/;
/** A whole sentence in capitals has so many words and letters at least; less may be a heading of abbreviations. */
const SENTENCE_WORDS = 4;
const SENTENCE_LETTERS = 12;
/** In front of a name; what is said louder seldom stands there. */
const BEFORE_NAMES =
  /^(?:bei[m]?|von|vom|für|mit|in|im|an|am|auf|aus|als|zu[mr]?|über|und|oder|der|die|das|dem|den|des|ein|eine[mnrs]?|firma|frau|herrn?|at|by|for|from|with|in|on|of|to|as|about|using|and|or|the|an?|mr|mrs|ms|dr)$/;
const BEHIND_NAMES = /^(?:gmbh|ag|se|kg|kgaa|ev|mbh|ug|ohg|ltd|inc|llc|plc|group|gruppe|holding)$/;

/** A sentence, two words, or one word in capitals that are no abbreviation (R20). Names below the closing don't count. */
export const capitals: HintFinder = (letter) => {
  if (!FOUR_CAPITALS.test(letter.text)) return undefined;
  const sentences = letter.sentences.filter(({ start }) => start < letter.bodyEnd);
  const loud = sentences.find((sentence) => isAllCapitals(letter.text, sentence));
  if (loud) return hintAt('clear', loud.start, loud.end);
  const below = sentences.filter(({ start }) => start >= letter.greetingEnd);
  return findRow(below) ?? findWord(below);
};

const hintAt = (severity: LetterHint['severity'], start: number, end: number): LetterHint => ({
  kind: 'capitals',
  severity,
  start,
  end,
});

function isAllCapitals(text: OwnLetter['text'], { words, start, end }: Sentence): boolean {
  if (words.length < SENTENCE_WORDS) return false;
  const sentence = text.slice(start, end);
  if (/\p{Ll}/u.test(sentence)) return false;
  const letters = sentence.replace(/\P{L}/gu, '').length;
  return letters >= SENTENCE_LETTERS && words.some(isShouted);
}

/** Two and more in a row. */
function findRow(sentences: readonly Sentence[]): LetterHint | undefined {
  for (const { words } of sentences)
    for (let first = 0; first < words.length; first++) {
      let end = first;
      while (end < words.length && CAPITALS.test(words[end]?.text ?? '') && isJoined(words, first, end)) end++;
      const row = words.slice(first, end);
      const mayBeName = isName(words, first, end) && !row.some(({ text }) => LOUD_WORDS.has(text));
      if (row.length > 1 && row.some(isShouted) && !mayBeName)
        return hintAt('clear', row[0]?.start ?? 0, row.at(-1)?.end ?? 0);
      first = Math.max(first, end - 1);
    }
  return undefined;
}

const isJoined = (words: readonly Word[], first: number, n: number) => n === first || words[n]?.before === '';

function findWord(sentences: readonly Sentence[]): LetterHint | undefined {
  const seen = new Map<string, number>();
  for (const { words } of sentences)
    for (const { text } of words) if (CAPITALS.test(text)) seen.set(text, (seen.get(text) ?? 0) + 1);
  for (const { words } of sentences)
    for (const [n, word] of words.entries()) {
      if (!isShouted(word)) continue;
      // What is written so twice, or in brackets, is a name.
      const mayBeName = word.before === '(' || (seen.get(word.text) ?? 0) > 1 || isName(words, n, n + 1);
      if (LOUD_WORDS.has(word.text) || !mayBeName) return hintAt('mild', word.start, word.end);
    }
  return undefined;
}

function isShouted({ text, lower }: Word): boolean {
  return lower !== '' && CAPITALS.test(text) && VOWEL.test(text) && !ACRONYMS.has(text);
}

function isName(words: readonly Word[], first: number, end: number): boolean {
  return BEFORE_NAMES.test(words[first - 1]?.lower ?? '') || BEHIND_NAMES.test(words[end]?.lower ?? '');
}
