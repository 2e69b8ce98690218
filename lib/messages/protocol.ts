import type { Application, Country, FollowUpKind, Instant, Language, MailLanguage } from '../domain/application';
import type { BackupPatch } from '../domain/backup-state';
import type { Command } from '../domain/commands';
import type { ExchangeResult } from '../domain/exchange';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import type { RecipientGuess } from '../domain/guessRecipients';
import type { IgnoredHint } from '../domain/ignored-hint';
import type { OtherApplication } from '../domain/otherApplications';
import type { OwnPhrase } from '../domain/own-phrase';
import type { PanelPlace } from '../domain/panel-place';
import type { LossNotice, StorageProblem, StoreResult, UndoResult } from '../domain/record-store';
import type { Settings, SettingsPatch } from '../domain/settings';
import type { BesideTexts } from './beside-texts';

/** The page's own input stays as it is when a change was not kept, and can be sent again with the same operation id. */
export type ChangeResult = StoreResult;
export type KeepResult = { ok: true } | { ok: false; problem: StorageProblem };

/** What the panel may show for the recipients of one compose window. Private: extension pages only. */
export interface LetterOffer {
  application: Application;
  contactId: string;
  /** The step a letter is due or open for, or thanks that can still be said late; `null` when there is nothing now. */
  followUp: FollowUp | null;
  /** How many contacts stand unanswered (R20); none when left out. */
  unanswered?: number;
  /** The applicant's name, for the end of the letter; left out or `''` leaves it to the mail's signature. */
  ownName?: string;
  /** Where a new mail is opened; left out: on the practice page. */
  mailbox?: Settings['mailbox'];
}

/** Which follow-up a compose window writes for. Ids are random and tell a mail page nothing. */
export interface StepReference {
  applicationId: string;
  key: string;
}

/** `letter`: our draft was put in · `own`: the user's words, and they read like the step's mail · `unsure`: about something else, perhaps. */
export type MailOrigin = 'letter' | 'own' | 'unsure';

/**
 * What a script in a mail page has brought to it when it is needed: a language's phrase tables, the card at marked words, the reader
 * of threads, what makes a report.
 */
export type Part = `phrases-${Language}` | 'card' | 'thread-reader' | 'window-report';

/** What the content script needs to work; nothing in it says what stands in an application or in another mail. */
export interface ComposerContext {
  /** The applications that the recipients belong to, the likeliest first; none when nobody is known. */
  applications: { id: string; mailLanguage: MailLanguage | null }[];
  /** All hidden hints, as one-way names that `hintKey` makes. */
  ignoredHints: number[];
  /** The user's own phrases, for the user's own words are looked through beside the mail; no page gets them. */
  ownPhrases: OwnPhrase[];
  /** For mails of no application that has its own. */
  mailLanguage: MailLanguage;
  /** How the panel stands in this mailbox. */
  panel: PanelPlace;
}

/** What the panel may know where nobody is known. Private: extension pages only. */
export interface StrangerContext {
  /** Who the recipients may be, the likeliest first. */
  guesses: RecipientGuess[];
  /** Those that are not over: a further interview belongs to one of them, if to any. */
  applications: Pick<Application, 'id' | 'company' | 'role' | 'stage'>[];
  /** Preset for a new one. */
  country: Country;
  region: string;
}

/**
 * Every message to the background: name → data → result.
 * `who` in the router says which senders may ask: a content script may ask the `composer/…` and `thread/…` names, extension pages the rest.
 */
export interface Protocol {
  'application/change': {
    data: { operationId: string; applicationId: string | null; command: Command };
    result: ChangeResult;
  };
  /** Into the bin. A command like the others, but for pages alone. */
  'application/delete': { data: { operationId: string; applicationId: string }; result: ChangeResult };
  'application/put-back': { data: { operationId: string; applicationId: string }; result: ChangeResult };
  /** Out of the bin for good. */
  'application/purge': { data: { applicationId: string }; result: KeepResult };
  /** Takes back one acknowledged change, if nothing has changed since; of an exchange, what has not changed since. */
  'application/undo': { data: { operationId: string }; result: UndoResult };
  /** Keeps an import or a restore that the page has left in the extension's own file system, as one step; `application/undo` takes it back. */
  'exchange/apply': { data: { operationId: string; staged: string }; result: ExchangeResult };
  'settings/change': { data: SettingsPatch; result: KeepResult };
  /** Deletes everything that the extension keeps, for good. */
  'records/erase': { data: Record<string, never>; result: KeepResult };
  /** A backup was made, or what is wanted of them has changed. */
  'backups/change': { data: BackupPatch; result: KeepResult };
  /** Hides hints from now on; what is hidden already stays so once. */
  'hints/hide': { data: { hints: IgnoredHint[] }; result: KeepResult };
  'hints/show': { data: { ids: string[] }; result: KeepResult };
  /** Keeps phrases of the user's own, in place of those of the same ids. */
  'phrases/save': { data: { phrases: OwnPhrase[] }; result: KeepResult };
  'phrases/remove': { data: { ids: string[] }; result: KeepResult };
  /** What the user has not yet been told about their records, or `null`. */
  'notice/read': { data: Record<string, never>; result: { notice: LossNotice | null } };
  /** The notice of that moment was seen. */
  'notice/seen': { data: { at: Instant }; result: { ok: true } };
  /** A page was opened: look what is due now. */
  'reminders/sweep': { data: Record<string, never>; result: { dueCount: number } };
  /** Shows a reminder that is about nothing; whether the browser took it. */
  'reminders/test': { data: Record<string, never>; result: { ok: boolean } };
  'panel/offer': { data: { recipients: { name: string; email: string }[] }; result: LetterOffer[] };
  /** Who the unknown among the recipients may be. Private: extension pages only, and nothing is done without the user's yes. */
  'panel/guess': { data: { recipients: { name: string; email: string }[] }; result: StrangerContext };
  /** What a mail for one application is compared with before it is sent. Private: extension pages only. */
  'panel/others': { data: { applicationId: string | null }; result: { others: OtherApplication[] } };
  'composer/inject': { data: Record<string, never>; result: { injected: boolean } };
  /** Brings what a script in a mail page needs only now and then. */
  'composer/bring': { data: { part: Part }; result: { injected: boolean } };
  /** The names of what stands beside a mail: public texts, in the interface's language. */
  'composer/texts': { data: Record<string, never>; result: BesideTexts };
  'composer/context': { data: { recipients: { name: string; email: string }[] }; result: ComposerContext };
  /** A thread is open: brings the script that looks whether it holds an answer. */
  'thread/inject': { data: Record<string, never>; result: { injected: boolean } };
  /** Whether one of the writers of the open thread is a contact of an application that hasn't ended; that, and nothing else. */
  'thread/known': { data: { senders: { name: string; email: string }[] }; result: boolean };
  /** The user has moved, folded or opened the panel in this mailbox: numbers and a flag, no more. */
  'composer/place': { data: PanelPlace; result: KeepResult };
  /**
   * The mail's own Send was pressed and the window left. Ticks off the step, or says that the user should be asked (`asks`) whether
   * this was it; `operationId` lets the panel offer undo. Of the text the number of words and a sketch come along: 32 bytes by which
   * two letters can be compared.
   */
  'composer/sent': {
    data: {
      operationId: string;
      recipients: { name: string; email: string }[];
      step: StepReference | null;
      origin: MailOrigin;
      words: number;
      sketch: number[];
    };
    result: { kind: FollowUpKind | null; asks?: StepReference };
  };
  /**
   * The mail that this operation reported is back in its window: it was taken back, or could not be sent. `kind`: the step that is
   * open again for it.
   */
  'composer/unsent': { data: { operationId: string }; result: { kind: FollowUpKind | null } };
}

export type MessageName = keyof Protocol;
export type MessageData<Name extends MessageName> = Protocol[Name]['data'];
export type MessageResult<Name extends MessageName> = Protocol[Name]['result'];
