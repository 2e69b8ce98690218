import type { Application, CalendarDate, Language } from '../../domain/application';
import type { Recipient } from '../../domain/findByRecipient';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import type { OtherApplication } from '../../domain/otherApplications';
import type { LetterHint } from '../../phrases/hints/letter-hint';

/** What one would be sorry to have sent, the worst first. Each kind's text is the interface text `guard_<kind>`. */
export const GUARD_KINDS = [
  'wrong_name',
  'other_company',
  'other_person',
  'placeholder',
  'no_attachment',
  'mixed_address',
  'wrong_terms',
  'same_text',
  'late',
] as const;
export type GuardKind = (typeof GUARD_KINDS)[number];

/** One thing to look at before sending. `start` and `end` are UTF-16 code units of the mail's text, `end` exclusive. */
export interface GuardNotice {
  kind: GuardKind;
  start?: number;
  end?: number;
  /** What stands at that place. */
  words?: string;
  /** What it is set against, from the records: the recipient's name, or the other company. Private. */
  about?: string;
}

/** The application that a mail is for. */
export interface GuardedApplication {
  application: Pick<Application, 'company' | 'role' | 'contacts' | 'interviews'>;
  step: Pick<FollowUp, 'kind' | 'interviewId'> | null;
}

/** Everything that is known of a mail before it is sent. */
export interface GuardFacts {
  /** The user's own text. */
  text: string;
  language: Language;
  recipients: readonly Recipient[];
  /** `null` when the recipients belong to no application. */
  mail: GuardedApplication | null;
  /** The others, without those that the recipients belong to as well. */
  others: readonly OtherApplication[];
  attachments: 'some' | 'none' | 'unknown';
  /** Hints about the whole letter: what they found is told here where it would be a pity to send it. */
  hints: readonly LetterHint[];
  /** The applicant's name: nobody greets themselves, and a signature is no mention. */
  ownName: string;
  today: CalendarDate;
}

/** Finds notices of one kind. */
export type NoticeFinder = (facts: GuardFacts, text: GuardText) => GuardNotice[];

/** The mail's text, taken apart once for all. Quoted lines are blanked out, so that places stay right. */
export interface GuardText {
  text: string;
  words: readonly GuardWord[];
  greeting: Greeting;
}

export interface GuardWord {
  start: number;
  end: number;
  text: string;
  /** As names are compared. */
  folded: string;
}

export interface GreetedPerson {
  form: 'ms' | 'mr' | null;
  /** Behind a form of address or a title: then a single name is a last name. */
  isFormal: boolean;
  names: readonly string[];
  start: number;
  end: number;
}

export interface Greeting {
  people: readonly GreetedPerson[];
  /** Where the greeting ends in the text. */
  end: number;
}
