import type { Language } from './application';
import { type Reader, readObject, readOneOf, readWhere } from './stored-value';

/** Words that the user wants to be told of in mails, and what they would rather write. */
export interface OwnPhrase {
  id: string;
  words: string;
  /** The calmer wording, or `''` where there is none. */
  instead: string;
  /** Of the paragraphs that are looked at. */
  language: Language | 'any';
}

/** More are not kept; those that came first stay. */
export const MOST_PHRASES = 200;
export const PHRASE_LIMITS = { shortest: 2, words: 80, instead: 200 } as const;

/** Part of the name of a rule, so it is kept to signs that need no care anywhere. */
export const PHRASE_ID = /^[\w-]{1,64}$/;

/** Also signs that turn the direction of what stands behind them. */
const CONTROL = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const isId = (value: unknown): value is string => typeof value === 'string' && PHRASE_ID.test(value);

function isLine(value: unknown, shortest: number, longest: number): value is string {
  if (typeof value !== 'string' || value.length > longest || value !== value.trim()) return false;
  return value.length >= shortest && !CONTROL.test(value);
}

/** Whether words can be looked for: at least two characters that are seen, and a letter or digit among them. */
export const isPhraseWords = (value: unknown): value is string =>
  isLine(value, PHRASE_LIMITS.shortest, PHRASE_LIMITS.words) &&
  value.replace(INVISIBLE, '').length >= PHRASE_LIMITS.shortest &&
  /[\p{L}\p{N}]/u.test(value);

export const isCalmerWording = (value: unknown): value is string => isLine(value, 0, PHRASE_LIMITS.instead);

const readPhrase: Reader<OwnPhrase> = readObject<OwnPhrase>({
  id: readWhere(isId),
  words: readWhere(isPhraseWords),
  instead: readWhere(isCalmerWording),
  language: readOneOf('de', 'en', 'any'),
});

/**
 * The same for words that differ in case, spacing, Unicode form or apostrophes alone, so that none is kept twice.
 *
 * @example foldPhrase('Zeitnah  MELDEN') // 'zeitnah melden'
 */
export function foldPhrase(words: string): string {
  const plain = words.normalize('NFC').replace(INVISIBLE, '').replace(/[’ʼ‘]/g, "'");
  return plain.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The kept phrase, other than the one of this id, that marks the same words. */
export function findSamePhrase(
  phrases: readonly OwnPhrase[],
  { id, words }: Pick<OwnPhrase, 'id' | 'words'>,
): OwnPhrase | undefined {
  const folded = foldPhrase(words);
  return phrases.find((each) => each.id !== id && foldPhrase(each.words) === folded);
}

/** Phrases from anywhere; what isn't one, or stands there already, is left out. A list that is none is empty. */
export function readOwnPhrases(value: unknown): OwnPhrase[] {
  if (!Array.isArray(value)) return [];
  return savePhrases(
    [],
    value.flatMap((each) => readPhrase(each) ?? []),
  );
}

/**
 * The list with phrases added, or changed where their id is known. What another phrase marks already stays with that one, and
 * nothing is added to a full list.
 */
export function savePhrases(before: readonly OwnPhrase[], saved: readonly OwnPhrase[]): OwnPhrase[] {
  const all = [...before];
  for (const phrase of saved) {
    if (findSamePhrase(all, phrase)) continue;
    const at = all.findIndex(({ id }) => id === phrase.id);
    if (at >= 0) all[at] = phrase;
    else if (all.length < MOST_PHRASES) all.push(phrase);
  }
  return all;
}

/** The list without the phrases of these ids. */
export function removePhrases(before: readonly OwnPhrase[], ids: readonly string[]): OwnPhrase[] {
  return before.filter(({ id }) => !ids.includes(id));
}
