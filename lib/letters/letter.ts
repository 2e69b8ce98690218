import type { Contact, FollowUpKind, Interview, InterviewNotes, Language } from '../domain/application';

/** Everything a letter is made of; nothing is looked up, so the same request gives the same letter. */
export interface LetterRequest {
  kind: FollowUpKind;
  language: Language;
  company: string;
  role: string;
  /** The person it goes to. */
  contact: Contact;
  interview: Interview;
  notes: InterviewNotes;
  /** The day it is written, `YYYY-MM-DD`. */
  today: string;
  /** `late` when the thank-you comes after day 7. */
  timing: 'in-time' | 'late';
  ownName: string;
  /** Varies the wording between records without chance: the record's id. */
  seed: string;
  /** Which status enquiry it is (`FollowUp.number`); the first when left out. */
  number?: number;
}

/** A letter ready to be put into a mail. `text` is the paragraphs joined by an empty line, LF only, without the subject. */
export interface Letter {
  subject: string;
  paragraphs: string[];
  text: string;
  /** Notes that stayed out on purpose: a letter adds to an answer, it never tells of a slip (R10). */
  leftOut?: MissingNote[];
}

/** What is still missing for a letter of one's own (R4): fields of the notes worth filling. */
export type MissingNote = keyof InterviewNotes;
