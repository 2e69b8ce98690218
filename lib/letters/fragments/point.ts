import type { InterviewNotes } from '../../domain/application';

/** One point of a note: a line, or a keyword of it, without its bullet. */
export interface Point {
  note: keyof InterviewNotes;
  typed: string;
  /** What its writer typed, where its nouns have got their capitals since. */
  asTyped?: string;
}
