import type { Language, Terms } from '../../domain/application';
import { uncapitalised } from '../firstLetter';
import { completedGerman } from './completedGerman';
import { FINITE } from './english';
import type { FragmentShape } from './fragment';
import { tokensOf } from './words';

/** Whom a note speaks of where it names nobody: what stayed and what impressed, of the company; an addition, of the writer. */
export type Unnamed = 'reader' | 'writer';

interface Completed {
  shape: Extract<FragmentShape, 'own' | 'sentence'>;
  text: string;
}

interface Dropped {
  word: string;
  pattern: RegExp;
}

/**
 * People drop the first word of a sentence in notes: "fand die Demos toll", "loved the demos". German verbs that are nouns with a capital
 * ("Würde", "Glaube", "Weiß") count in small letters alone; behind them "ich" is there already: "fand ich gut".
 */
const OWN: Readonly<Record<Language, readonly Dropped[]>> = {
  de: [
    {
      word: 'Ich war',
      pattern:
        /^(?:[Bb]eeindruckt|[Bb]egeistert|[Üü]berrascht|[Aa]ngetan|[Ff]asziniert) (?:von|vom|über|davon|wie|dass)\s/u,
    },
    {
      word: 'Ich',
      pattern:
        /^(?:[Hh]abe?|[Bb]in|[Ff]ande?|[Mm]ochte|[Dd]urfte|[Kk]annte|[Ff]reue mich|finde?|denke|glaube|mag|nehme|merke|würde|möchte|kenne|weiß|nutze|benutze|bekomme|kann|verwende|[Ww]ar (?:\p{L}+ )?(?:überrascht|beeindruckt|begeistert|erstaunt|gespannt|froh)|[Hh]atte (?:das Gefühl|den Eindruck),?)\s(?!ich\s|sein[\s,]|(?:die|der|das) .* statt$)/u,
    },
  ],
  en: [
    { word: 'I was', pattern: /^(?:impressed|struck|surprised) (?:by|how|that)\s/i },
    { word: 'I liked it', pattern: /^because\s\S+\s\S/i },
    { word: 'It', pattern: /^(?:(?:feels|felt) like|(?:struck|surprised|impressed) me (?:that|how))\s\S/i },
    // What two do together.
    {
      word: 'We',
      pattern:
        /^(?:(?:talked|spoke|laughed|chatted|joked|discussed)(?! me\b| to me\b)|had (?:lunch|coffee|an? (?:good |great |nice )?(?:laugh|chat|talk)))(?=\s)/i,
    },
    {
      word: 'I',
      pattern:
        /^(?:(?:really |also )?(?:loved|liked|enjoyed|appreciated|love(?! (?:of|for|at)\b)|enjoy|appreciate|learned|learnt|noticed|felt(?! like)|heard|saw)|like(?= (?:that|how|the|your)\s)|was (?:told|really |very )?(?:struck|impressed|surprised)|was told|got (?:to|an?|the|shown)|was (?:a bit |really |so |very )?(?:nervous|worried|curious|excited)|met|visited|tasted|had an? (?:tour|look|go|trial)|can|want to|would (?:love|like) to|am(?= \p{L})(?! (?:and|to|or|shift|tour)\b)|found)\s/iu,
    },
  ],
};

/** "habe gemerkt dass …": without its comma. */
const BEFORE_CLAUSE =
  /(?<=^(?:\p{L}+ ){0,3})(\p{L}+) (dass|ob|wie(?= \p{L}+ (?:\p{L}+ )?(?:ich|du|er|sie|es|wir|ihr|man|alle|die|der|das) )) /u;

/** "hat mir die Offenheit gefallen", "gefallen mir eure Büros": who was pleased moves to the front. */
const PLEASED =
  '(?:gefallen|gefreut|beeindruckt|überzeugt|überrascht|getaugt|imponiert|berührt|begeistert|fasziniert|gutgetan|gut getan|geholfen|angesprochen|interessiert)';
const PLEASED_BY_CLAUSE = new RegExp(
  `^([Hh]at m(?:ich|ir) (?:\\p{Ll}+ ){0,2}${PLEASED}|[Gg]efällt mir(?: \\p{Ll}+)?|[Gg]efiel mir(?: \\p{Ll}+)?|[Ii]mponiert mir),? ((?:dass|wie|was) \\S+ \\S.*)$`,
  'u',
);
const PLEASED_BY_THING = new RegExp(
  `^[Hh]at (m(?:ich|ir)) ((?:\\p{Ll}+ )?(?:die|der|das|eure|euer|Ihre?|ihre?|ein|eine) .*${PLEASED})$`,
  'u',
);
const PLEASES =
  /^([Gg]efällt|[Gg]efiel|[Gg]efallen|[Gg]efielen|[Ii]mponiert) mir ((?:die|der|das|eure|euer|Ihre?|ein|eine|alle|viele) \S.*)$/u;
/** "fand ich gut wie ruhig alle waren": in the order of a sentence. */
const FOUND = /^(?:([Ff]and|[Ff]inde) ich) ((?:\p{Ll}+ )?\p{Ll}+),? ((?:wie|dass) \S+ \S.*)$/u;
/** What was done together, or to the writer: the company did it no more than the writer. */
const TOGETHER =
  /(?<!\p{L})(?:uns|mich|mir)(?!\p{L})|\s(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|\p{Ll}+iert|unterhalten|verstanden|besprochen|erzählt)$/u;

/** The same for the company: forms that are no infinitive, and right for the reader. */
const VERB_ALONE =
  /^(?:have(?! you\b)|let|give|keep|make|do|are|were|don't|didn't|use|encourage|care about|listen to) (?!of |by |on |in |at |for |from |with |and |to |or )\S/i;
const DID_TO_ME = /^(?:told|asked) me\s\S/i;
/** Nouns as often as verbs, "train station", "test task": only before what stands before an object. */
const VERB_OR_NOUN =
  /^(?:share|build|support|train|offer|trust|test|plan) (?:an?|the|your|all|every|each|everyone|everybody|everything|new|free|real|it|people|apprentices|lots|\p{L}+ing)\b(?! (?:is|was|are)\b)/iu;
const OF_OTHERS = /(?<!\p{L})(?:they|them|their|he|she|his|her)(?!\p{L})/iu;

/**
 * A note with the dropped first word put before it, where it is sure which one it is.
 *
 * @example completed('fand die Demos toll', 'de', 'formal', 'reader') // { shape: 'own', text: 'Ich fand die Demos toll' }
 */
export function completed(text: string, language: Language, terms: Terms, unnamed: Unnamed): Completed | undefined {
  const isOfReader = unnamed === 'reader';
  if (text.includes('?')) return undefined;
  if (language === 'en') return own(text, 'en') ?? (isOfReader ? ofReader(text) : undefined);
  if (text.includes('ich ') && FOUND.test(text)) return { shape: 'own', text: text.replace(FOUND, foundInOrder) };
  const isOfCompany = isOfReader && !(/^(?:haben|sind)\s/i.test(text) && TOGETHER.test(text));
  return completedGerman(text, terms, isOfCompany) ?? pleased(text) ?? own(text, 'de');
}

const foundInOrder = (_: string, found: string, how: string, what: string) =>
  `Ich ${uncapitalised(found)} es ${how}, ${what}`;

function pleased(text: string): Completed | undefined {
  const [, head, clause] = PLEASED_BY_CLAUSE.exec(text) ?? [];
  if (head && clause) return { shape: 'own', text: `Es ${uncapitalised(head)}, ${clause}` };
  const [, whom, what] = PLEASED_BY_THING.exec(text) ?? [];
  if (whom && what) return { shape: 'own', text: `${whom === 'mir' ? 'Mir' : 'Mich'} hat ${what}` };
  const [, verb, thing] = PLEASES.exec(text) ?? [];
  return verb && thing ? { shape: 'own', text: `Mir ${uncapitalised(verb)} ${thing}` } : undefined;
}

function own(text: string, language: Language): Completed | undefined {
  const dropped = OWN[language].find(({ pattern }) => pattern.test(text));
  if (!dropped) return undefined;
  const rest = uncapitalised(text).replace(/^fande /, 'fand ');
  return { shape: 'own', text: `${dropped.word} ${language === 'de' ? rest.replace(BEFORE_CLAUSE, '$1, $2 ') : rest}` };
}

/** Any second verb may be the only one: "support team is great". */
function ofReader(text: string): Completed | undefined {
  if (DID_TO_ME.test(text)) return { shape: 'sentence', text: `You ${uncapitalised(text)}` };
  if (!VERB_ALONE.test(text) && !VERB_OR_NOUN.test(text)) return undefined;
  const others = tokensOf(text.toLowerCase()).slice(1);
  const comma = others.findIndex((token) => /^(?:,|that|who|which|how|what|when|if|because|so)$/.test(token));
  const isOnly = !others.slice(0, comma < 0 ? undefined : comma).some((token) => FINITE.has(token));
  return isOnly && !OF_OTHERS.test(text) ? { shape: 'sentence', text: `You ${uncapitalised(text)}` } : undefined;
}
