import type { Language, Terms } from '../../domain/application';
import { uncapitalised } from '../firstLetter';
import { completedGerman } from './completedGerman';
import type { FragmentShape } from './fragment';

/** Whom a note speaks of where it names nobody: what stayed and what impressed, of the company; an addition, of the writer. */
export type Unnamed = 'reader' | 'writer';

interface Dropped {
  shape: Extract<FragmentShape, 'own' | 'sentence'>;
  word: string;
  pattern: RegExp;
}

/** People drop the first word of a sentence in notes: "fand die Demos toll", "hat mir gefallen", "loved the demos". */
const ALWAYS: Readonly<Record<Language, readonly Dropped[]>> = {
  de: [
    {
      shape: 'own',
      word: 'Ich war',
      pattern: /^(?:beeindruckt|begeistert|überrascht|angetan|fasziniert) (?:von|vom|über|davon|wie|dass)\s/i,
    },
    {
      shape: 'own',
      word: 'Ich',
      pattern:
        /^(?:habe?|bin|finde?|fande?(?!.* statt$)|denke|glaube|freue mich|mag|mochte|durfte|nehme|merke|würde|möchte|kannte|kenne|weiß|war (?:\p{L}+ )?(?:überrascht|beeindruckt|begeistert|erstaunt|gespannt|froh)|hatte (?:das Gefühl|den Eindruck))\s/iu,
    },
    {
      shape: 'own',
      word: 'Es',
      pattern:
        /^(?:hat (?:mich|mir)(?=.*\s(?:gefallen|gefreut|beeindruckt|überzeugt|überrascht|getaugt|imponiert|berührt|begeistert|fasziniert|gutgetan|gut getan|gemacht|geholfen|angesprochen|interessiert)(?![\p{L}]))|(?:gefällt|gefiel|gefallen|gefielen|imponiert) mir)[\s,]/iu,
    },
  ],
  en: [
    { shape: 'own', word: 'I was', pattern: /^(?:impressed|struck|surprised) (?:by|how|that)\s/i },
    { shape: 'own', word: 'I liked it', pattern: /^because\s\S+\s\S/i },
    {
      shape: 'own',
      word: 'I',
      pattern:
        /^(?:(?:really |also )?(?:loved|liked|enjoyed|appreciated|love|enjoy|appreciate|learned|learnt|noticed|felt|heard|saw)|like (?!an? )|was (?:told|really |very )?(?:struck|impressed|surprised)|was told|got to|am|found)\s/i,
    },
  ],
};

/** The same for the company: forms that are no infinitive, and right for the reader. */
const OF_READER: readonly Dropped[] = [
  {
    shape: 'sentence',
    word: 'You',
    pattern:
      /^(?:(?:have|use|let|give|keep|make|do|share|build|encourage|support|train|offer|trust|test|plan|are|were|don't|didn't) (?!of |by |on |in |at |for |from |with |and |to |or )|care about |listen to )\S/i,
  },
];

/**
 * A note with the dropped first word put before it, where it is sure which one it is.
 *
 * @example completed('fand die Demos toll', 'de', 'formal', 'reader') // { shape: 'own', text: 'Ich fand die Demos toll' }
 */
export function completed(
  text: string,
  language: Language,
  terms: Terms,
  unnamed: Unnamed,
): { shape: Dropped['shape']; text: string } | undefined {
  const isOfReader = unnamed === 'reader';
  const german = language === 'de' ? completedGerman(text, terms, isOfReader) : undefined;
  if (german) return german;
  const candidates = [...ALWAYS[language], ...(isOfReader && language === 'en' ? OF_READER : [])];
  const dropped = candidates.find(({ pattern }) => pattern.test(text));
  return dropped && { shape: dropped.shape, text: `${dropped.word} ${uncapitalised(text)}` };
}
