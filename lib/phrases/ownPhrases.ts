import type { Language } from '../domain/application';
import type { OwnPhrase } from '../domain/own-phrase';
import type { Finding } from './finding';
import { foldWords } from './hintKey';
import { ownRule } from './ownRule';

/** A word with the apostrophes in it, or one other sign with what stands over it. White space divides, and counts no more. */
const TOKEN =
  /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+(?:['’ʼ‘][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+)*|\S\p{M}*/gu;

interface Token {
  folded: string;
  start: number;
  end: number;
  /** White space stands before it. */
  isApart: boolean;
}

interface Wanted {
  phrase: OwnPhrase;
  tokens: readonly Token[];
}

/** Finds the user's own phrases in a block of a mail; none overlaps another. */
export type FindOwn = (block: string, language: Language) => readonly Finding[];

/** So many blocks are remembered; a mail has fewer. */
const MOST_BLOCKS = 500;

function tokensOf(text: string): Token[] {
  let end = 0;
  const tokens: Token[] = [];
  for (const { 0: sign, index: start } of text.matchAll(TOKEN)) {
    const folded = foldWords(sign);
    // Signs that nobody sees, by themselves, are no word.
    if (folded === '') continue;
    tokens.push({ folded, start, end: start + sign.length, isApart: /\s/.test(text.slice(end, start)) });
    end = start + sign.length;
  }
  return tokens;
}

/** By the first word, the longest first: of several that begin alike it says most. */
function byFirstToken(phrases: readonly OwnPhrase[]): Map<string, Wanted[]> {
  const wanted = new Map<string, Wanted[]>();
  for (const phrase of phrases) {
    const tokens = tokensOf(phrase.words);
    const [first] = tokens;
    if (first) wanted.set(first.folded, [...(wanted.get(first.folded) ?? []), { phrase, tokens }]);
  }
  for (const alike of wanted.values()) alike.sort((one, other) => other.tokens.length - one.tokens.length);
  return wanted;
}

function standsAt(tokens: readonly Token[], at: number, wanted: readonly Token[]): boolean {
  return wanted.every(({ folded, isApart }, n) => {
    const token = tokens[at + n];
    return token?.folded === folded && (n === 0 || token.isApart === isApart);
  });
}

/** The calmer wording with the capital that the words had, unless they are always written with one. */
function fitCalmer({ words, instead }: OwnPhrase, marked: string): string {
  const first = String.fromCodePoint(marked.codePointAt(0) ?? 0);
  if (first === first.toLowerCase() || words.startsWith(first)) return instead;
  const initial = String.fromCodePoint(instead.codePointAt(0) ?? 0);
  return initial.toUpperCase() + instead.slice(initial.length);
}

function findingOf(phrase: OwnPhrase, text: string, start: number, end: number): Finding {
  const replacements = phrase.instead === '' ? [] : [fitCalmer(phrase, text.slice(start, end))];
  // A matter of taste, and the user's own: nothing of ours is milder.
  return { start, end, category: 'trivia', severity: 'mild', ruleId: ownRule(phrase.id), replacements };
}

/**
 * What finds these phrases: whole words in any case, runs of white space being equal. Time grows linearly with the text.
 *
 * @example findOwnIn([{ id: 'a', words: 'zeitnah', instead: 'bald', language: 'any' }])('Zeitnah, bitte', 'de')
 * // [{ start: 0, end: 7, category: 'trivia', severity: 'mild', ruleId: 'own/a', replacements: ['Bald'] }]
 */
export function findOwnIn(phrases: readonly OwnPhrase[]): FindOwn {
  const wanted = byFirstToken(phrases);
  const known = new Map<string, Finding[]>();
  return (block, language) => {
    const name = `${language}${block}`;
    const before = known.get(name);
    if (before) return before;
    if (known.size >= MOST_BLOCKS) known.clear();
    const found = findIn(block, language, wanted);
    known.set(name, found);
    return found;
  };
}

function findIn(text: string, language: Language, wanted: ReadonlyMap<string, Wanted[]>): Finding[] {
  const tokens = tokensOf(text);
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    const hit = wanted
      .get(first?.folded ?? '')
      ?.find((each) => isFor(each.phrase, language) && standsAt(tokens, at, each.tokens));
    const last = tokens[at + (hit?.tokens.length ?? 1) - 1];
    if (hit && first && last) found.push(findingOf(hit.phrase, text, first.start, last.end));
    at += hit?.tokens.length ?? 1;
  }
  return found;
}

const isFor = (phrase: OwnPhrase, language: Language) => phrase.language === 'any' || phrase.language === language;
