import { hashText } from './hashText';

/** So many words in a row make a group: fewer are shared by all letters, more are lost with every changed word. */
const GROUP = 3;
const MOST_GROUPS = 600;
/** Of each hash: enough to tell the groups of two letters apart, few enough that each number stands for many other groups. */
const HASH_BITS = 20;
/** What reads as a letter of its own; two lines of agreement on a date are alike everywhere. */
const FEWEST_GROUPS = 30;

const GREETING = /^(?:sehr |liebe|hallo|hi\b|hey\b|hello|dear|guten |good |gr(?:ü|ue)|servus|moin|werte)/i;
const CLOSING =
  /^(?:mit .{0,30}gr(?:ü|ue)|(?:viele|beste|liebe|herzliche|freundliche|schöne) gr|(?:kind|best|warm|many)\p{L}*(?: regards| wishes| thanks)?,?$|regards|yours|sincerely|all the best|cheers|lg\b|vg\b|bis (?:bald|dann))/iu;
const LONGEST_LINE = 80;
const WORD = /[\p{L}\p{M}]+/gu;
const FORM = /^(?:frau|herrn?|ms|mrs|mr|dr|prof|professor)$/;

/**
 * A letter as numbers by which it can be compared with another, and not be read: hashes of its word groups, without order, cut
 * to 20 bits. Greeting, closing, signature, figures and the names behind Frau and Herr are left out. At most 600 numbers.
 *
 * @example likeness(sketchOf(letterToWeber), sketchOf(sameLetterToBrandt)) > 0.9
 */
export function sketchOf(text: string): number[] {
  const hashes = new Set<number>();
  const last: string[] = [];
  for (const word of bodyWords(text)) {
    last.push(word);
    if (last.length > GROUP) last.shift();
    if (last.length === GROUP) hashes.add(hashOf(last.join(' ')));
  }
  // The smallest are a fair sample of any letter, so the same of two letters can still be compared.
  return [...hashes].sort((one, other) => one - other).slice(0, MOST_GROUPS);
}

/** How much of one letter stands in another, from 0 to 1; 0 where one is too short to tell. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  const limit = Math.min(lastOf(one), lastOf(other));
  const own = one.filter((hash) => hash <= limit);
  const there = new Set(other);
  if (own.length < FEWEST_GROUPS || other.length < FEWEST_GROUPS) return 0;
  return own.filter((hash) => there.has(hash)).length / own.length;
}

/** Up to where a sketch holds all hashes. */
const lastOf = (sketch: readonly number[]) =>
  sketch.length < MOST_GROUPS ? Number.POSITIVE_INFINITY : (sketch.at(-1) ?? 0);

function bodyWords(text: string): string[] {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const isShort = (line: string) => line.length <= LONGEST_LINE;
  const from = lines.findIndex((line) => !(isShort(line) && GREETING.test(line)));
  const to = lines.findLastIndex((line) => isShort(line) && CLOSING.test(line));
  const words =
    lines
      .slice(Math.max(0, from), to > 0 ? to : undefined)
      .join(' ')
      .toLowerCase()
      .match(WORD) ?? [];
  return words.filter((word, n) => !FORM.test(word) && !FORM.test(words[n - 1] ?? ''));
}

function hashOf(words: string): number {
  const hash = hashText(words);
  return ((hash ^ (hash >>> 15)) >>> 0) % 2 ** HASH_BITS;
}
