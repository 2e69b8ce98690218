import type { Language } from '../../domain/application';
import { capitalised, uncapitalised } from '../firstLetter';
import { calmMarks } from './calmMarks';
import * as english from './english';
import * as german from './german';
import { withoutEnd } from './withoutEnd';
import { tokensOf, words } from './words';

/**
 * `direct`: "Wie groß ist das Team?" · `indirect`: "wie das Team arbeitet" · `topic`: "Homeoffice" · `leave-out`: no question at all
 * ("Sie wollten mir den Plan schicken").
 */
export interface Question {
  shape: 'direct' | 'indirect' | 'topic' | 'leave-out';
  /** `direct` with its question mark; the others without end mark. */
  text: string;
}

const GERMAN_QUESTION_WORDS = words(
  'wie was wann wer wen wem wo woran worauf wofür wohin woher womit welche welcher welches welchen welchem wieviel warum wieso weshalb wozu',
);
const GERMAN_PRONOUNS = words('ich du er sie es wir ihr man das die der den dem ein eine euch ihnen');
/** "wer mich einarbeitet": before these no direct question has its verb. */
const GERMAN_OBJECTS = words('mich mir uns sich');
/** Who stands behind the verb of a question that begins with it: "bekomme *ich* einen Mentor". */
const GERMAN_SUBJECTS = words('ich du er sie es wir ihr man das');
/** "wie *lange* die Probezeit dauert": no verbs. */
const MEASURES = words('lange viele oft weit spät gerne hohe große');
const ENGLISH_QUESTION_WORDS = words('how what when who where why which whose whom');
const ENGLISH_AUXILIARIES = words('is are was were do does did can could will would should has have had may might am');
const ENGLISH_SUBJECTS = words('the a an your our this that you we they he she it i there people my');

/** "Homeoffice möglich?": a question without its verb, no topic. */
const SHORT_QUESTION: Readonly<Record<Language, RegExp>> = {
  de: /\s\p{Ll}+$/u,
  en: /\s(?:possible|allowed|available|negotiable|required|needed|necessary|paid|included|flexible|ok|okay)$/i,
};
/** "Startdatum 1.3. oder 1.4.", "Urlaub wie viel", "Dienstwagen ja/nein". */
const ASKS_INSIDE: Readonly<Record<Language, RegExp>> = {
  de: /\s(?:oder|wie viele?|wieviele?|wie lange?|wie oft|wie hoch|wie|wann|wo|welche[rs]?|ja\/nein|möglich|erlaubt|nötig|vorgesehen|verhandelbar)(?=\s|$)/i,
  en: /\s(?:or|how much|how many|how long|how often|how|when|where|which|yes\/no)(?=\s|$)/i,
};
/** What a note tells oneself to do: "noch fragen ob …", "ask about …". */
const TO_ASK: Readonly<Record<Language, RegExp>> = {
  de: /^(?:(?:ich )?(?:habe? |hatte )?(?:ganz )?vergessen(?: zu)? |(?:ich )?(?:wollte|will|muss|möchte) |unbedingt |noch |noch ?mal |auch |mal |beim nächsten mal )*(?:nach)?fragen,? (?=(?:ob|wie|was|wann|wer|wo|welche\p{Ll}?|warum|wieso|bis wann|ab wann)\s)/iu,
  en: /^(?:(?:I )?(?:forgot|wanted|want|need|meant) to |still |also )*ask (?:them |him |her |about |(?=(?:if|whether|how|what|when|who|where|why|which)\s))/i,
};
const TO_ASK_ABOUT_DE =
  /^(?:(?:unbedingt|noch|noch ?mal|auch|mal) )*nach (\p{Lu}[\p{L}-]+(?: und \p{Lu}[\p{L}-]+)?) fragen$/u;
/** Tells instead of asking. */
const STATEMENT: Readonly<Record<Language, RegExp>> = {
  de: /^(?:sie|ihr|ich|wir|die|er|man) (?:\p{Ll}+(?:en|et|te|ten)|habt|hat|habe|seid|sind|ist|war|will|soll) |^nach .* fragen$/iu,
  en: /^(?:they|you|he|she|we|I) (?:\p{Ll}+ed|said|told|will|would|are|were|have|had|sent|wanted|is|was|want|need) /iu,
};
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(gibt|geht|läuft|ist)[’']?s(?=\s|$)/giu, '$1 es'],
];

/**
 * Reads one open question as people note it: whole, without its mark, as an indirect clause, or as a bare topic.
 *
 * @example readQuestion('ob es ein Budget für Weiterbildung gibt', 'de').shape // 'indirect'
 */
export function readQuestion(typed: string, language: Language): Question {
  const stripped = withoutEnd(calmMarks(typed));
  const text = asked(stripped.replace(/\?$/, ''), language);
  const hasMark = stripped.endsWith('?');
  if (!hasMark && STATEMENT[language].test(text)) return { shape: 'leave-out', text };
  const shape = (language === 'de' ? germanShape : englishShape)(
    tokensOf(text),
    hasMark,
    SHORT_QUESTION[language].test(text),
  );
  if (shape === 'direct' || (shape === 'topic' && ASKS_INSIDE[language].test(text))) {
    // "if part-time possible" has no verb: the words alone ask.
    return { shape: 'direct', text: `${capitalised(text.replace(/^(?:ob|if|whether) /i, ''))}?` };
  }
  return { shape, text: shape === 'indirect' || isSmall(text, language) ? uncapitalised(text) : text };
}

/** The question itself: without "noch fragen", and "gibts" as it is written. */
function asked(text: string, language: Language): string {
  const question = text.replace(TO_ASK[language], '');
  if (language === 'en') return question.replace(/^(what|when|who|where|how)['’]?s(?=\s)/i, '$1 is');
  const whole = SHORTENED.reduce((rest, [short, long]) => rest.replace(short, long), question);
  return whole.replace(TO_ASK_ABOUT_DE, '$1').replace(/^ob (?=\p{L}+ möglich$)/iu, '');
}

function isSmall(text: string, language: Language): boolean {
  const small = language === 'de' ? german.SMALL_WORDS : english.SMALL_WORDS;
  return small.has(uncapitalised(text.split(/[\s,]/, 1)[0] ?? ''));
}

function germanShape(typed: string[], hasMark: boolean, isShort: boolean): Question['shape'] {
  const tokens = typed.map((token) => token.toLowerCase());
  const [first = '', second = '', third = ''] = tokens;
  if (first === 'ob') return 'indirect';
  if (german.PREPOSITIONS.has(first) && GERMAN_QUESTION_WORDS.has(second)) return germanClause(typed.slice(1), hasMark);
  if (GERMAN_QUESTION_WORDS.has(first)) {
    if (GERMAN_OBJECTS.has(second) && tokens.length > 2) return 'indirect';
    const mayBeVerb = /(?:t|en|st|e)$/.test(second) && !german.PREPOSITIONS.has(second) && !MEASURES.has(second);
    return mayBeVerb && GERMAN_PRONOUNS.has(third) ? 'direct' : germanClause(typed, hasMark);
  }
  const startsWithVerb =
    (german.FINITE.has(first) && tokens.length > 2) ||
    (/(?:e|t|st|en|n)$/.test(first) && GERMAN_SUBJECTS.has(second) && !german.PREPOSITIONS.has(first));
  return startsWithVerb || (hasMark && (tokens.length > 3 || isShort)) ? 'direct' : 'topic';
}

/** Begins with its question word: with a verb at its end it is part of another sentence. */
function germanClause(typed: string[], hasMark: boolean): Question['shape'] {
  const tokens = typed.map((token) => token.toLowerCase());
  const first = firstClause(tokens);
  if (hasMark || hasVerbInside(first) || german.FINITE.has(tokens[first.length + 1] ?? '')) return 'direct';
  const last = first.at(-1) ?? '';
  const isSmall = /^\p{Ll}/u.test(typed[first.length - 1] ?? '');
  const endsWithVerb = german.FINITE.has(last) || (first.length > 3 && isSmall && /(?:t|en|n|st|e)$/.test(last));
  return endsWithVerb && first.length > 2 ? 'indirect' : 'direct';
}

/** "mit wem arbeite ich zusammen", "bei welchem Projekt fange ich an": the subject behind what ends like a verb. */
function isInvertedGerman(tokens: readonly string[]): boolean {
  return tokens.some((token, index) => {
    const before = tokens[index - 1] ?? '';
    return (
      index > 1 && /^(?:ich|man|wir|ihr|du)$/.test(token) && /(?:e|t|st|en)$/.test(before) && !MEASURES.has(before)
    );
  });
}

/** Up to the comma or the "und" before another question. */
function firstClause(tokens: readonly string[]): string[] {
  const end = tokens.findIndex(
    (token, index) =>
      /^(?:,|wenn|falls)$/.test(token) ||
      (index > 2 &&
        /^(?:und|oder)$/.test(token) &&
        [tokens[index + 1] ?? '', tokens[index + 2] ?? ''].some(
          (next) => next === 'ob' || GERMAN_QUESTION_WORDS.has(next),
        )),
  );
  return tokens.slice(0, end < 0 ? undefined : end);
}

/** The verb of a direct question stands before its end, "wie groß *ist* das Team"; "… *arbeiten* muss" has it there. */
function hasVerbInside(main: readonly string[]): boolean {
  const end = german.FINITE.has(main.at(-1) ?? '') && main.length > 3 ? -2 : -1;
  return (
    main.slice(1, end).some((token) => german.FINITE.has(token)) ||
    (main.length <= 3 && german.FINITE.has(main[1] ?? '')) ||
    isInvertedGerman(main)
  );
}

function englishShape(typed: string[], hasMark: boolean, isShort: boolean): Question['shape'] {
  const tokens = typed.map((token) => token.toLowerCase());
  const [first = '', second = ''] = tokens;
  if (first === 'whether' || first === 'if') return tokens.some(isEnglishVerb) ? 'indirect' : 'direct';
  if (ENGLISH_AUXILIARIES.has(first) && tokens.length > 2) return 'direct';
  if (english.PREPOSITIONS.has(first) && ENGLISH_QUESTION_WORDS.has(second))
    return isInverted(tokens.slice(1)) ? 'direct' : 'topic';
  if (ENGLISH_QUESTION_WORDS.has(first) && tokens.length > 1) {
    // "Which tools": without a verb it is no part of another sentence.
    const isBare =
      tokens.length === 2 ? /^(?:which|what)$/.test(first) : tokens.length === 3 && !tokens.some(isEnglishVerb);
    if (hasMark || isBare) return 'direct';
    return ENGLISH_SUBJECTS.has(second) || !isInverted(tokens) ? 'indirect' : 'direct';
  }
  return hasMark && (tokens.length > 3 || isShort) ? 'direct' : 'topic';
}

const isEnglishVerb = (token: string, index: number) =>
  index > 0 && (english.FINITE.has(token) || ENGLISH_AUXILIARIES.has(token) || /[^s]s$|ed$/.test(token));

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
