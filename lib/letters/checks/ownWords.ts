import type { Language } from '../../domain/application';
import type { LetterRequest } from '../letter';
import { WORDINGS } from '../wording/wordings';

const known = new Map<Language, ReadonlySet<string>>();

/** The words of four letters and more that stand in none of our own sentences and aren't the company, role or a name: the writer's own. */
export function ownWords(text: string, { company, role, contact, ownName }: LetterRequest): string[] {
  const given = new Set(
    wordsOf([company, role, contact.firstName, contact.lastName, contact.title, ownName].join(' ')),
  );
  return wordsOf(text).filter((word) => !templateWords(contact.language).has(word) && !given.has(word));
}

function templateWords(language: Language): ReadonlySet<string> {
  const words = known.get(language) ?? new Set(wordsOf(JSON.stringify(WORDINGS[language])));
  known.set(language, words);
  return words;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}
