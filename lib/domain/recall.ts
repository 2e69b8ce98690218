import type { Application, Contact, FormOfAddress, Language } from './application';
import { type OpenLesson, openLessons } from './openLessons';

/** A person in the user's records, as one types the name. */
export interface KnownPerson {
  company: string;
  name: string;
}

/** What the records have to say to somebody who logs the next interview. */
export interface Recalled {
  /** What is still to be practised, the newest first (R24). */
  lessons: OpenLesson[];
  people: KnownPerson[];
}

const FORMS: Readonly<Record<Language, Readonly<Record<FormOfAddress, string>>>> = {
  de: { ms: 'Frau', mr: 'Herr', neutral: '' },
  en: { ms: 'Ms', mr: 'Mr', neutral: '' },
};

/**
 * A contact's name with what it is addressed by, as `parsePersonName` reads it.
 *
 * @example typedName(annaWeber) // 'Frau Dr. Anna Weber'
 */
export function typedName({ formOfAddress, title, firstName, lastName, language }: Contact): string {
  if (firstName === '' && lastName === '') return '';
  return [FORMS[language][formOfAddress], title, firstName, lastName].filter(Boolean).join(' ');
}

/** Of all applications, the ended ones as well: there most lessons come from, and people move. */
export function recall(applications: readonly Application[]): Recalled {
  const people = new Map<string, KnownPerson>();
  for (const { company, contacts } of applications)
    for (const contact of contacts) {
      const name = typedName(contact);
      if (name) people.set(JSON.stringify([company, name]), { company, name });
    }
  return { lessons: openLessons(applications), people: [...people.values()] };
}
