import type { CalendarDate, FormOfAddress, InterviewKind, Language, LocalTime } from '../domain/application';

/**
 * What a mail from the company amounts to. `invitation`: to an interview, a call or a trial day · `holding`: received, still
 * deciding, perhaps with a day · `other`: anything else, also what can't be told.
 */
export type AnswerKind = 'invitation' | 'rejection' | 'offer' | 'holding' | 'other';

/** Words of a mail, with their place: UTF-16 offsets in the text that was read. */
export interface Quote {
  start: number;
  end: number;
  words: string;
}

/** A suggestion of what an answer says, with the words it rests on, so that the user can judge. Nothing is done by it alone. */
export interface AnswerReading {
  kind: AnswerKind;
  language: Language;
  /** The words that say so; `null` for `other`. */
  because: Quote | null;
  /** Of a rejection: whether it speaks of this applicant, or could have gone to anybody (R22); `null` otherwise. */
  manner: 'stock' | 'personal' | null;
  /** The day by which they say they will answer, and the words. */
  promisedBy: { on: CalendarDate; quote: Quote } | null;
  /** When they propose to talk; `time` is `''` where only a day is named. */
  appointment: { on: CalendarDate; time: LocalTime | ''; quote: Quote } | null;
}

/** Somebody whom an invitation names; unknown texts are `''`. */
export interface NamedPerson {
  /** Only as written there: never guessed from a first name. */
  formOfAddress: FormOfAddress;
  /** As written: `Dr.`, `Prof. Dr.` */
  title: string;
  firstName: string;
  lastName: string;
}

/** What an invitation says of the interview, as far as it does; a suggestion for the form that logs one. Unknown texts are `''`. */
export interface InterviewHints {
  role: string;
  company: string;
  on: CalendarDate | null;
  time: LocalTime | '';
  kind: InterviewKind | null;
  people: NamedPerson[];
}
