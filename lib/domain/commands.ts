import type {
  Application,
  CalendarDate,
  Channel,
  Contact,
  Country,
  Interview,
  Lesson,
  LocalTime,
  MailLanguage,
  SentLetter,
} from './application';

/** An interview as the user enters it; ids are made by the command, `contactIds` may name contacts given beside it. */
export type InterviewInput = Omit<Interview, 'id' | 'calendar'>;
export type ContactInput = Omit<Contact, 'id'>;
export type LessonInput = Omit<Lesson, 'id' | 'practisedOn'>;

/** Every change to an application, as data. One command is one step that undo takes back. */
export type Command =
  | {
      name: 'logInterview';
      company: string;
      role: string;
      country: Country;
      region: string;
      contacts: ContactInput[];
      /** Held with all `contacts` given here. */
      interview: Omit<InterviewInput, 'contactIds'>;
    }
  | { name: 'addInterview'; interview: InterviewInput }
  | { name: 'editInterview'; interviewId: string; interview: InterviewInput }
  | { name: 'removeInterview'; interviewId: string }
  | { name: 'editApplication'; company: string; role: string; country: Country; region: string }
  | { name: 'setMailLanguage'; language: MailLanguage }
  | { name: 'saveContact'; contactId: string | null; contact: ContactInput }
  | { name: 'removeContact'; contactId: string }
  | { name: 'completeFollowUp'; key: string; channel: Channel; on: CalendarDate }
  | { name: 'skipFollowUp'; key: string; on: CalendarDate; reason: string }
  | { name: 'snoozeFollowUp'; key: string; until: CalendarDate }
  | { name: 'reopenFollowUp'; key: string }
  /** `at` of a call that they asked for: its time, or `''` for any of that day; `null`: nobody was reached, the next try. */
  | { name: 'planCall'; key: string; on: CalendarDate; at: LocalTime | '' | null }
  | { name: 'recordCall'; key: string; on: CalendarDate; promisedBy: CalendarDate | null }
  | ({ name: 'recordLetter'; key: string | null } & Pick<SentLetter, 'contactIds' | 'on' | 'words' | 'sketch'>)
  /** `letterId` names a letter by the operation that recorded it. */
  | { name: 'assignLetter'; letterId: string; key: string }
  /** It has not left after all. */
  | { name: 'withdrawLetter'; letterId: string }
  | { name: 'saveLesson'; lessonId: string | null; lesson: LessonInput }
  /** `on`: the day it was practised; `null` takes it back among the open ones. */
  | { name: 'practiseLesson'; lessonId: string; on: CalendarDate | null }
  | { name: 'removeLesson'; lessonId: string }
  /** The user has said what a received mail is, or that it is no answer. `mail`: an unsigned number of at most 53 bits. */
  | { name: 'settleMail'; mail: number }
  | { name: 'recordAnswer'; on: CalendarDate; promisedBy: CalendarDate | null }
  | { name: 'recordRejection'; on: CalendarDate }
  | { name: 'recordOffer'; on: CalendarDate }
  | { name: 'recordSigned'; on: CalendarDate }
  | { name: 'closeApplication'; on: CalendarDate; reason: string }
  | { name: 'reopenApplication' }
  | { name: 'deleteApplication' }
  | { name: 'putBackApplication' };

/** What is wrong with one field. The interface turns `code` and `limit` into a sentence that names the field. */
export interface FieldError {
  /** Path in the command, such as `interview.date` or `contacts.0.email`. */
  field: string;
  code:
    | 'required'
    | 'too-long'
    | 'not-a-date'
    | 'not-a-time'
    | 'not-a-zone'
    | 'not-an-email'
    | 'not-a-choice'
    | 'too-far'
    | 'past'
    | 'too-many'
    | 'unknown'
    | 'not-possible';
  limit?: number;
}

export type CommandOutcome = { ok: true; application: Application } | { ok: false; errors: FieldError[] };

/** What a command needs from outside, so that the same call gives the same result. */
export interface CommandContext {
  now: number;
  zone: string;
  operationId: string;
  /** A fresh unique id at each call. */
  newId: () => string;
}
