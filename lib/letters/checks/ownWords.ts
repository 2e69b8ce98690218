import type { Language } from '../../domain/application';
import type { LetterRequest } from '../letter';
import { WORDINGS } from '../wording/wordings';
import { COMMON_WORDS } from './common-words.data';
import { foldText } from './foldText';

const PLACEHOLDER = /[[{<][^\]}>]{0,200}[\]}>]/g;
const known = new Map<Language, ReadonlySet<string>>();

/**
 * The words of four letters and more that stand in none of our own sentences, that not everybody writes after an interview, and that
 * aren't the company, role or a name: the writer's own.
 */
export function ownWords(text: string, request: LetterRequest, language: Language): string[] {
  const { company, role, contact, ownName } = request;
  const given = new Set(
    wordsOf([company, role, contact.firstName, contact.lastName, contact.title, ownName].join(' ')),
  );
  const words = templateWords(language);
  return [...new Set(wordsOf(text))].filter((word) => !words.has(word) && !given.has(word));
}

function templateWords(language: Language): ReadonlySet<string> {
  const words =
    known.get(language) ?? new Set([...wordsOf(templatesOf(WORDINGS[language])), ...wordsOf(COMMON_WORDS[language])]);
  known.set(language, words);
  return words;
}

/** Words in folded letters, so that `Grüße` and `Gruesse` are one; what stands in brackets is still to be filled in. */
export function wordsOf(text: string): string[] {
  return foldText(text.replace(PLACEHOLDER, ' ')).match(/\p{L}{4,}/gu) ?? [];
}

/** All texts of our wording, one after the other; the brackets of its alternatives hold words too. */
function templatesOf(wording: unknown): string {
  return JSON.stringify(wording).replace(/[[\]]/g, ' ');
}
