/** A day without a time or zone, `YYYY-MM-DD`. Calendar dates stay calendar dates; only reminders become instants. */
export type CalendarDate = string;
/** A wall-clock time, `HH:mm`, 24 hours. */
export type LocalTime = string;
/** An IANA zone name, such as `Europe/Berlin`. */
export type ZoneName = string;
/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export type Language = 'de' | 'en';
/** The language a mail is checked in; `auto`: the one it is written in. */
export type MailLanguage = Language | 'auto';
export type Country = 'DE' | 'AT' | 'CH' | 'GB' | 'US';
/** How a person is addressed: Frau / Ms, Herr / Mr, or by full name. Never guessed from a first name. */
export type FormOfAddress = 'ms' | 'mr' | 'neutral';
/** `formal`: Sie, or last name in English. `informal`: du, or first name in English. */
export type Terms = 'formal' | 'informal';
export type InterviewKind = 'phone' | 'video' | 'on-site' | 'trial-day' | 'assessment' | 'other';
export type Channel = 'mail' | 'phone';

/** Someone at the company whom the applicant spoke to or can write to. Unknown texts are `''`. */
export interface Contact {
  id: string;
  formOfAddress: FormOfAddress;
  /** Academic title as spoken before the name: `Dr.`, `Prof. Dr.` */
  title: string;
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  terms: Terms;
  language: Language;
  country: Country;
}

/** The user's own words, as typed; `''` where nothing was noted. */
export interface InterviewNotes {
  stayedWithMe: string;
  impressedMe: string;
  openQuestions: string;
  answerBetter: string;
}

/** The appointment of a calendar file that an interview was read from: by it a later update or cancellation finds the interview. */
export interface CalendarOrigin {
  /** `UID` of the appointment, with the day of the one instance where the file names it. */
  uid: string;
  /** `SEQUENCE`: counts up when the appointment is moved. */
  sequence: number;
  /** `DTSTAMP`: when that version of it was written; 0 where the file doesn't say. */
  stamp: Instant;
}

export interface Interview {
  id: string;
  date: CalendarDate;
  time: LocalTime;
  zone: ZoneName;
  kind: InterviewKind;
  contactIds: string[];
  notes: InterviewNotes;
  /** 1 (poor) to 5 (very good), for the user alone: it changes no step (R25). */
  mood: 1 | 2 | 3 | 4 | 5 | null;
  /** The day by which the company said it would answer. */
  promisedBy: CalendarDate | null;
  /** Only of interviews that came out of a calendar file. */
  calendar?: CalendarOrigin;
}

export type FollowUpKind =
  | 'thank-you'
  | 'status-enquiry'
  | 'feedback-request'
  | 'stay-in-touch'
  | 'contract-check'
  | 'review';

/** What the user has done about one planned follow-up. A follow-up without such a record is simply open. */
export interface FollowUpRecord {
  /** Stable name of the planned step, for example `thank-you:<interview id>`. */
  key: string;
  kind: FollowUpKind;
  status: 'open' | 'done' | 'skipped';
  /** When it was done or skipped. */
  at: Instant | null;
  /** The calendar day of that, in the zone of then. */
  on: CalendarDate | null;
  channel: Channel | null;
  /** The day it was put off to, or of the agreed call. */
  snoozedUntil: CalendarDate | null;
  snoozes: number;
  /** The time agreed for a call on that day, `''` where they named no time; `null`: it is put off, no more. */
  callAt: LocalTime | '' | null;
  /** Why it was skipped, in the user's words. */
  reason: string;
}

/** Something the company answered; contacts before it no longer count as unanswered. */
export interface Answer {
  on: CalendarDate;
  /** A new day by which they said they would answer. */
  promisedBy: CalendarDate | null;
}

/** A letter that has left, without its text. */
export interface SentLetter {
  /** Of the change that recorded it. */
  operationId: string;
  on: CalendarDate;
  /** The follow-up it was written for, by kind and key; `null` and `''` when it belonged to none. */
  kind: FollowUpKind | null;
  key: string;
  contactIds: string[];
  words: number;
  /** Nine unsigned numbers of 32 bits (`lib/letters/sketch.ts`) by which letters can be compared; `[]` where it is short or that isn't wanted. */
  sketch: number[];
}

/** What feedback was about: can one learn it, or is it a matter of how one comes across (R23)? */
export type LessonAxis = 'qualification' | 'appearance' | 'other' | 'unknown';

/** What the applicant learned from feedback for the next time (R23, R24). */
export interface Lesson {
  id: string;
  on: CalendarDate;
  axis: LessonAxis;
  /** What they said, in the user's words. */
  heard: string;
  /** What the user will do next time; of the two at least one is filled. */
  next: string;
  isPractised: boolean;
  /** The day it was ticked off; `null` while it is open, and of lessons ticked off before days were kept. */
  practisedOn: CalendarDate | null;
}

/** Where the application stands. Only `signed` and `closed` end it (R26). */
export type Stage =
  | { name: 'waiting' }
  | { name: 'offered'; on: CalendarDate }
  | { name: 'rejected'; on: CalendarDate }
  | { name: 'signed'; on: CalendarDate }
  | { name: 'closed'; on: CalendarDate; reason: string };

export interface HistoryEntry {
  at: Instant;
  /** Made by whoever asked for the change; the same id is never applied twice. */
  operationId: string;
  /** The command's name. */
  what: string;
  /** The follow-up, interview or contact it concerned, or `''`. */
  subject: string;
}

/** What an imported table says of an application and no field of ours holds: the name of its column, and the words there. */
export interface Detail {
  name: string;
  text: string;
}

/** One company and role: the aggregate that is read, changed and stored as a whole. */
export interface Application {
  id: string;
  /** Counts up by one with every stored change. */
  rev: number;
  company: string;
  role: string;
  country: Country;
  /** ISO 3166-2 part after the hyphen (`BY`, `ZH`, `SCT`, `CA`), or `''` for the whole country. */
  region: string;
  contacts: Contact[];
  interviews: Interview[];
  followUps: FollowUpRecord[];
  answers: Answer[];
  /** Earliest first. */
  letters: SentLetter[];
  lessons: Lesson[];
  stage: Stage;
  /** The language its mails are checked in, where the user has chosen it. */
  mailLanguage?: MailLanguage;
  /** Received mails that the user has decided about, newest last, as one-way numbers of their names: none of them is asked about again. */
  settledMails?: number[];
  /** Only of imported applications: what no other field holds. */
  details?: Detail[];
  /** Only of a deleted application: since when it lies in the bin. */
  deletedAt?: Instant;
  history: HistoryEntry[];
  createdAt: Instant;
  updatedAt: Instant;
}

export function isEnded(application: Pick<Application, 'stage'>): boolean {
  return application.stage.name === 'signed' || application.stage.name === 'closed';
}
