import type { Language, Terms } from '../../domain/application';
import { capitalised, uncapitalised } from '../firstLetter';
import { SENTENCE_END } from '../sentenceEnd';
import { builtIn } from './builtIn';
import { calmMarks } from './calmMarks';
import { completed, type Unnamed } from './completed';
import * as english from './english';
import type { Fragment, FragmentShape } from './fragment';
import * as german from './german';
import { isNote } from './isNote';
import { isStatement } from './isStatement';
import { smallStart as smallEnglishStart } from './smallStart';
import { unshouted } from './unshouted';
import { plainState, verbFirst } from './verbFirst';
import { verbLast } from './verbLast';
import { withCommas } from './withCommas';
import { withEnd, withoutEnd } from './withoutEnd';
import { tokensOf } from './words';

/** A subordinate clause needs its verb, so three words at least; German ends it with a small-letter word. */
const CLAUSE = {
  de: /^(?:dass|wie|warum|was|wo|wieso|weshalb)\s+\S+\s+\S+/i,
  en: /^(?:that|how|why|what(?! an? ))\s+\S+\s+\S+/i,
};
const OWN_START = { de: /^(?:ich|mich|mir|wir|uns)\s+\S+\s+\S/i, en: /^(?:I|I'm|I've|I'd|I’m|I’ve|I’d|we)\s+\S/i };
const OWN_WORD = { de: /(?:^|[\s,])(?:ich|mich|mir)(?=[\s,]|$)/i, en: /(?:^|\s)(?:I|me|[Mm]y|I'm|I've)(?=[\s,]|$)/ };

/** One or two nouns before a colon. */
const LABEL = /^(\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*)?): (\S.*)$/u;

/**
 * Reads one point of a note: what shape it has, and its text made ready for the frame of that shape. Words are never changed, only the
 * first letter's case and the end punctuation; a plain German sentence becomes a clause by its verb moving to the end; a first word that notes drop is put back where it is sure ("fand …": "Ich fand …"). English
 * statements become clauses, bare nouns get their article, and a whole note in capitals is set in small letters.
 *
 * @example readFragment('Wie offen Sie über Fehler sprechen!', 'de') // { shape: 'clause', text: 'wie offen Sie über Fehler sprechen' }
 */
export function readFragment(
  typed: string,
  language: Language,
  terms: Terms = 'formal',
  unnamed: Unnamed = 'reader',
): Fragment {
  const text = withoutEnd(calmMarks(language === 'en' ? unshouted(typed) : withCommas(typed)));
  const fragment = plainFragment(text, typed, language, terms, unnamed);
  if (language === 'de' || unnamed === 'writer' || !/^(?:any|sentence)$/.test(fragment.shape)) return fragment;
  const asTyped = fragment.text.toLowerCase().startsWith(text.toLowerCase()) ? text : withoutEnd(fragment.text);
  const isAny = fragment.shape === 'any' || isUnsure(asTyped, fragment);
  const told = isAny ? (verbFirst(asTyped) ?? plainState(asTyped)) : undefined;
  if (told) return { shape: 'clause', text: told };
  const built = mayBeginWithVerb(asTyped) ? undefined : builtIn(asTyped);
  return built ?? (isAny ? { shape: 'any', text: smallEnglishStart(text) } : fragment);
}

/** "share meals" and "share options" look alike: behind a colon both are right. */
const mayBeginWithVerb = (text: string) =>
  /^(?:(?:invests|cares|believes|looks|pays|offers|gives|takes|makes|keeps|lets|values|supports|promotes|encourages|puts|treats|trusts|hires|uses)|(?:share|build|train|offer|test|plan)(?! (?:to|of|for|in|on|at|from) )|(?:trust|support)(?! (?:team (?:is|was|has)|is|was|to|of|for|in|on|at|from) ))\s/i.test(
    text,
  );

/** Words with a verb that may be none, "coffee kept hot": no sentence to set behind another. */
const isUnsure = (text: string, { shape }: Fragment) =>
  shape === 'sentence' && !/:\s|[.?!](?:\s|$)/.test(text) && !isStatement(text);

function plainFragment(text: string, typed: string, language: Language, terms: Terms, unnamed: Unnamed): Fragment {
  const isOne = !SENTENCE_END.test(text);
  const whole = isOne ? completed(text, language, terms, unnamed) : undefined;
  if (whole) return { shape: whole.shape, text: withEnd(whole.text) };
  const labelled = isOne && language === 'de' ? labelledGerman(text, terms, unnamed) : undefined;
  if (labelled) return labelled;
  const clause = language === 'de' && unnamed === 'reader' ? verbLast(capitalised(text)) : undefined;
  if (clause) return { shape: 'clause', text: clause };
  const shape = shapeOf(text, typed, language);
  if (shape === 'note') return { shape, text };
  return shape === 'own' || shape === 'sentence'
    ? { shape, text: withEnd(capitalised(text)) }
    : { shape, text: smallStart(text, language) };
}

/** "Teamkultur: alle duzen sich" has its topic before the colon; without a sentence behind it, it is a keyword whole. */
function labelledGerman(text: string, terms: Terms, unnamed: Unnamed): Fragment | undefined {
  const [, label, rest] = LABEL.exec(text) ?? [];
  if (!label || !rest) return undefined;
  const told = readFragment(rest, 'de', terms, unnamed);
  const isTold = told.shape === 'own' || told.shape === 'sentence';
  if (unnamed === 'writer') return isTold ? { shape: 'own', text: `Zum Thema ${label}: ${told.text}` } : undefined;
  return isTold ? { shape: 'subject', text: `das Thema ${label}: ${withoutEnd(told.text)}` } : { shape: 'note', text };
}

function shapeOf(text: string, typed: string, language: Language): FragmentShape {
  if (OWN_START[language].test(text)) return 'own';
  if (SENTENCE_END.test(text) || text.endsWith('?')) return OWN_WORD[language].test(text) ? 'own' : 'sentence';
  if (isNote(text, language) && !isSentenceBehindPreposition(text, typed, language)) return 'note';
  if (isClause(text, language)) return 'clause';
  const role = nounPhraseRole(text, language);
  if (role) return role;
  if (!/:\s/.test(text) && !isSentence(text, typed, language)) return 'any';
  return OWN_WORD[language].test(text) ? 'own' : 'sentence';
}

/** "Im Team wird viel gelacht", "At lunch the team talks": an adverbial first, and a verb in its place. */
function isSentenceBehindPreposition(text: string, typed: string, language: Language): boolean {
  const [first = ''] = text.toLowerCase().split(/\s/, 1);
  const prepositions = language === 'de' ? german.PREPOSITIONS : english.PREPOSITIONS;
  return prepositions.has(first) && text !== text.toUpperCase() && isSentence(text, typed, language);
}

function nounPhraseRole(text: string, language: Language): 'subject' | 'object' | undefined {
  // Shouted words show no nouns.
  if (/:\s/.test(text) || text === text.toUpperCase()) return undefined;
  if (language === 'de') return german.nounPhraseRole(text);
  return english.isNounPhrase(text) ? 'object' : undefined;
}

function isClause(text: string, language: Language): boolean {
  if (!CLAUSE[language].test(text)) return false;
  const last = tokensOf(text).findLast((token) => /[\p{L}\p{N}]/u.test(token)) ?? '';
  return language === 'en' || /^\p{Ll}/u.test(last) || text.includes(',');
}

/** A colon of one's own, or a finite verb in its place: not the first word, and before the first comma. */
function isSentence(text: string, typed: string, language: Language): boolean {
  const tokens = tokensOf(text);
  const comma = tokens.indexOf(',');
  const main = comma < 0 ? tokens : tokens.slice(0, comma);
  const finite = language === 'de' ? german.FINITE : english.FINITE;
  // "zuhören können" names a skill.
  const isSkill = language === 'de' && main.length === 2 && /^\p{Ll}+en$/u.test(main[0] ?? '');
  if (!isSkill && main.slice(1).some((token) => finite.has(token))) return true;
  if (language === 'de' && german.hasVerbBehindNoun(main)) return true;
  return tokens.length >= 4 && /[.!]\s*$/.test(typed) && /^\p{Lu}/u.test(text);
}

function smallStart(text: string, language: Language): string {
  const [first = ''] = text.split(/[\s,]/, 1);
  const small = language === 'de' ? german.SMALL_WORDS : english.SMALL_WORDS;
  return small.has(uncapitalised(first)) ? uncapitalised(text) : text;
}
