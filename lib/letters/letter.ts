import type { CalendarDate, Contact, Interview, InterviewNotes, Language, LocalTime } from '../domain/application';

/**
 * `rejection-reply` answers a stock rejection: it accepts, and asks for a short call for advice. `missed-call`: the agreed call didn't
 * come; without reproach.
 */
export const LETTER_KINDS = [
  'thank-you',
  'status-enquiry',
  'feedback-request',
  'stay-in-touch',
  'rejection-reply',
  'missed-call',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** The named parts of a letter; which of them a kind has is its own matter. */
export type BlockName =
  /** What it is about: thanks for interview and chance (R6, R13), the role and date, or that the decision is accepted. */
  | 'opening'
  /** What stayed with me (R4). */
  | 'stayed'
  /** What impressed me (R11). */
  | 'impressed'
  /** The wish with its reason, or that the interest stands (R7). */
  | 'wish'
  /** What I'd add to an answer (R10). */
  | 'repair'
  /** Open questions (R8). */
  | 'questions'
  /** A second interview, or another one, is welcome: the one invitation to reply (R12). */
  | 'second'
  /** The question about the state, the request for advice, the new time for the call. */
  | 'ask'
  /** Room to take longer; any pointer helps. */
  | 'release'
  /** Offers the telephone. */
  | 'phone'
  /** A hint is welcome, in keeping in touch. */
  | 'invitation'
  /** An honest sentence more where the letter would be short: papers gladly sent, goodwill. */
  | 'extra';

/** Everything a letter is made of; nothing is looked up, so the same request gives the same letter. */
export interface LetterRequest {
  kind: LetterKind;
  /** `minimal`: two sentences (R3). Full when left out. */
  length?: 'full' | 'minimal';
  language: Language;
  company: string;
  role: string;
  /** The person it goes to. */
  contact: Contact;
  /** Others whom the same mail greets, at most two. */
  others?: readonly Contact[];
  interview: Interview;
  notes: InterviewNotes;
  /** The day it is written, `YYYY-MM-DD`. */
  today: CalendarDate;
  /** `late` when the thank-you comes after day 7. */
  timing: 'in-time' | 'late';
  ownName: string;
  /** Varies the wording without chance: the ids of record and person, and the turn of "another wording". */
  seed: string;
  /** Which status enquiry it is (`FollowUp.number`); the first when left out. */
  number?: number;
  /** Which interview with this company it is about, by date; the first when left out. From the second on no "second" one is asked for. */
  interviewNumber?: number;
  /** Whether all whom it greets were at the interview; they were when left out. To others it speaks of no "we". */
  wasThere?: boolean;
  /** Blocks that the user has switched off. */
  without?: readonly BlockName[];
  /** Which of several letters about one interview this is, counted from 0: each takes other details of the notes. */
  share?: { index: number; of: number };
  /** When the agreed call was to come (`missed-call`). */
  agreedCall?: { date: CalendarDate; time: LocalTime | '' };
}

export interface LetterBlock {
  name: BlockName;
  /** As it stands in the letter, or would stand if it were switched on. */
  text: string;
  /** `false`: the letter would not stand without it. */
  isOptional: boolean;
  isOn: boolean;
}

/** What became of one point of a note, to be shown to its writer. */
export interface FragmentFit {
  note: keyof InterviewNotes;
  /** The point as typed, without its bullet. */
  typed: string;
  /** `fitted`: set into a sentence of ours · `own-sentence`: stands as its own · `left-out`: not in this letter. */
  how: 'fitted' | 'own-sentence' | 'left-out';
  /** The sentence it stands in now; `''` when left out. */
  sentence: string;
  reason?: LeftOutReason | LookAgainReason;
}

/**
 * `slip`: it only tells of one (R10) · `adds-nothing`: it names an answer and not what to add · `length`: beyond 150 words, or a third question (R5, R8) · `other-letter`: another interviewer's has it ·
 * `switched-off`: its block is · `not-for-this-kind` · `names-reader`: it speaks of the reader by name · `no-sentence`: no sentence can hold its words.
 */
export type LeftOutReason =
  | 'slip'
  | 'adds-nothing'
  | 'length'
  | 'other-letter'
  | 'switched-off'
  | 'not-for-this-kind'
  | 'names-reader'
  | 'no-sentence';
/**
 * It stands in the letter and is worth a look · `other-terms`: it says du where the letter says Sie, or the other way · `small-sie`: it says
 * "sie" or "ihr", which reads as somebody else in a letter with Sie · `small-noun`: a German noun stands in small letters · `quoted`: no
 * sentence could hold it, so it stands in quotation marks.
 */
export type LookAgainReason = 'other-terms' | 'small-sie' | 'small-noun' | 'quoted';

/** A letter ready to be put into a mail. `text` is the paragraphs joined by an empty line, LF only, without the subject. */
export interface Letter {
  subject: string;
  paragraphs: string[];
  text: string;
  /** Every block that this kind can have with these notes, in the letter's order, those switched off included. */
  blocks: LetterBlock[];
  /** Every point of the notes, in the order of the notes. */
  fits: FragmentFit[];
}

/** What is still missing for a letter of one's own (R4): fields of the notes worth filling. */
export type MissingNote = keyof InterviewNotes;
