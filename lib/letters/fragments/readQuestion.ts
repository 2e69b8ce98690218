import type { Language } from '../../domain/application';
import { capitalised, uncapitalised } from '../firstLetter';
import * as english from './english';
import * as german from './german';
import { withoutEnd } from './withoutEnd';
import { tokensOf, words } from './words';

/** `direct`: "Wie groß ist das Team?" · `indirect`: "wie das Team arbeitet" · `topic`: "Homeoffice". */
export interface Question {
  shape: 'direct' | 'indirect' | 'topic';
  /** `direct` with its question mark; the others without end mark. */
  text: string;
}

const GERMAN_QUESTION_WORDS = words(
  'wie was wann wer wen wem wo woran worauf wofür wohin woher womit welche welcher welches welchen welchem wieviel warum wieso weshalb wozu',
);
const GERMAN_PRONOUNS = words('ich du er sie es wir ihr man das die der den dem ein eine euch ihnen');
/** "wer mich einarbeitet": before these no direct question has its verb. */
const GERMAN_OBJECTS = words('mich mir uns sich');
const ENGLISH_QUESTION_WORDS = words('how what when who where why which whose');
const ENGLISH_AUXILIARIES = words('is are was were do does did can could will would should has have had may might');
const ENGLISH_SUBJECTS = words('the a an your our this that you we they he she it i there people my');

/** "Homeoffice möglich?": a question without its verb, no topic. */
const SHORT_QUESTION: Readonly<Record<Language, RegExp>> = {
  de: /\s\p{Ll}+$/u,
  en: /\s(?:possible|allowed|available|negotiable|required|needed|necessary|paid|included|flexible|ok|okay)$/i,
};

/**
 * Reads one open question as people note it: whole, without its mark, as an indirect clause, or as a bare topic.
 *
 * @example readQuestion('ob es ein Budget für Weiterbildung gibt', 'de').shape // 'indirect'
 */
export function readQuestion(typed: string, language: Language): Question {
  const stripped = withoutEnd(typed);
  const text = stripped.replace(/\?$/, '');
  const hasMark = text !== stripped;
  const shape = (language === 'de' ? germanShape : englishShape)(
    tokensOf(text.toLowerCase()),
    hasMark,
    SHORT_QUESTION[language].test(text),
  );
  if (shape === 'direct') return { shape, text: `${capitalised(text)}?` };
  return { shape, text: shape === 'indirect' || isSmall(text, language) ? uncapitalised(text) : text };
}

function isSmall(text: string, language: Language): boolean {
  const small = language === 'de' ? german.SMALL_WORDS : english.SMALL_WORDS;
  return small.has(uncapitalised(text.split(/[\s,]/, 1)[0] ?? ''));
}

function germanShape(tokens: string[], hasMark: boolean, isShort: boolean): Question['shape'] {
  const [first = '', second = '', third = ''] = tokens;
  if (first === 'ob') return 'indirect';
  if (GERMAN_QUESTION_WORDS.has(first)) {
    if (GERMAN_OBJECTS.has(second) && tokens.length > 2) return 'indirect';
    if (
      hasVerbInside(tokens) ||
      (/(?:t|en|st|e)$/.test(second) && !german.PREPOSITIONS.has(second) && GERMAN_PRONOUNS.has(third))
    )
      return 'direct';
    return !hasMark && tokens.length > 3 && /(?:t|en|n|st)$/.test(tokens.at(-1) ?? '') ? 'indirect' : 'direct';
  }
  const startsWithVerb = german.FINITE.has(first) && tokens.length > 2;
  return startsWithVerb || (hasMark && (tokens.length > 3 || isShort)) ? 'direct' : 'topic';
}

/** The verb of a direct question stands before its end: "wie groß *ist* das Team". */
function hasVerbInside(tokens: string[]): boolean {
  const comma = tokens.indexOf(',');
  const main = comma < 0 ? tokens : tokens.slice(0, comma);
  return (
    main.slice(1, -1).some((token) => german.FINITE.has(token)) ||
    (main.length <= 3 && german.FINITE.has(main[1] ?? ''))
  );
}

function englishShape(tokens: string[], hasMark: boolean, isShort: boolean): Question['shape'] {
  const [first = '', second = ''] = tokens;
  if (first === 'whether' || first === 'if') return 'indirect';
  if (ENGLISH_AUXILIARIES.has(first) && tokens.length > 2) return 'direct';
  if (ENGLISH_QUESTION_WORDS.has(first) && tokens.length > 1) {
    if (hasMark) return 'direct';
    return ENGLISH_SUBJECTS.has(second) || !isInverted(tokens) ? 'indirect' : 'direct';
  }
  return hasMark && (tokens.length > 3 || isShort) ? 'direct' : 'topic';
}

/** "how big *is the* team", "how long *does* training take"; not "how new staff are shown around". */
function isInverted(tokens: string[]): boolean {
  const at = tokens.findIndex((token, index) => index > 0 && index < 5 && ENGLISH_AUXILIARIES.has(token));
  // "how big the team is" tells, and doesn't ask.
  if (at < 0 || (at > 2 && /^(?:the|a|an|your|our|this|you|we|they|it|i)$/.test(tokens[2] ?? ''))) return false;
  const isMeasure = /^(?:long|big|many|much|often|soon|far|old|large|small|flexible)$/.test(tokens[1] ?? '');
  return (
    at === 1 || isMeasure || /^(?:do|does|did)$/.test(tokens[at] ?? '') || ENGLISH_SUBJECTS.has(tokens[at + 1] ?? '')
  );
}
