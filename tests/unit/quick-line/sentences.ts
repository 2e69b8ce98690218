import type { Country, InterviewKind } from '../../../lib/domain/application';

/** One line as people type it, and what a person reads in it. What isn't named is empty. */
export interface Sentence {
  line: string;
  company?: string;
  role?: string;
  interviewer?: string;
  date?: string;
  time?: string;
  kind?: InterviewKind;
  note?: string;
  /** Where the reader lives, if that matters. */
  country?: Country;
}

export const sentence = (line: string, reads: Omit<Sentence, 'line'>): Sentence => ({ line, ...reads });
