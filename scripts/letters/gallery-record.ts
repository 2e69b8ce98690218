import type { Country, FormOfAddress, Language, Terms } from '../../lib/domain/application';
import type { LetterKind, LetterRequest } from '../../lib/letters/letter';

/** Form of address, title, first name, last name. */
type Person = [FormOfAddress, string, string, string];

/** A made-up record of docs/LETTERS.md. What stands in none is left out. */
export interface GalleryRecord {
  kind: LetterKind;
  country: Country;
  language: Language;
  terms: Terms;
  person: Person;
  others?: Person[];
  role: string;
  company: string;
  ownName: string;
  /** The day of the interview. */
  date: string;
  promisedBy?: string;
  timing?: 'late';
  number?: number;
  length?: 'minimal';
  agreedCall?: NonNullable<LetterRequest['agreedCall']>;
  /** What stayed, what impressed, open questions, what to add: as typed. */
  notes: [string, string, string, string];
}
