import type { Application, FollowUpKind, Language, MailLanguage } from '../domain/application';
import type { Command } from '../domain/commands';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import type { IgnoredHint } from '../domain/ignored-hint';
import type { OtherApplication } from '../domain/otherApplications';
import type { StorageProblem, StoreResult } from '../domain/record-store';
import type { Settings, SettingsPatch } from '../domain/settings';

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

/** What the content script needs to work; nothing in it says what stands in a record or in another mail. */
export interface ComposerContext {
  /** The applications that the recipients belong to, the likeliest first; none when nobody is known. */
  applications: { id: string; mailLanguage: MailLanguage | null }[];
  /** All hidden hints, as one-way names that `hintKey` makes. */
  ignoredHints: number[];
  /** For mails of no application that has its own. */
  mailLanguage: MailLanguage;
}

/**
 * Every message to the background: name → data → result.
 * `who` in the router says which senders may ask: a content script may ask the `composer/…` names, extension pages the rest.
 */
export interface Protocol {
  'application/change': {
    data: { operationId: string; applicationId: string | null; command: Command };
    result: ChangeResult;
  };
  'application/delete': { data: { operationId: string; applicationId: string }; result: ChangeResult };
  /** Takes back one acknowledged change, if nothing has changed since. */
  'application/undo': { data: { operationId: string }; result: { ok: boolean } };
  'settings/change': { data: SettingsPatch; result: KeepResult };
  /** Hides hints from now on; what is hidden already stays so once. */
  'hints/hide': { data: { hints: IgnoredHint[] }; result: KeepResult };
  'hints/show': { data: { ids: string[] }; result: KeepResult };
  /** A page was opened: look what is due now. */
  'reminders/sweep': { data: Record<string, never>; result: { dueCount: number } };
  'panel/offer': { data: { recipients: { name: string; email: string }[] }; result: LetterOffer[] };
  /** What a mail for one application is compared with before it is sent. Private: extension pages only. */
  'panel/others': { data: { applicationId: string | null }; result: { others: OtherApplication[] } };
  'composer/inject': { data: Record<string, never>; result: { injected: boolean } };
  /** Brings the phrase tables of a language to the composer that asks. */
  'composer/phrases': { data: { language: Language }; result: { injected: boolean } };
  'composer/context': { data: { recipients: { name: string; email: string }[] }; result: ComposerContext };
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
}

export type MessageName = keyof Protocol;
export type MessageData<Name extends MessageName> = Protocol[Name]['data'];
export type MessageResult<Name extends MessageName> = Protocol[Name]['result'];
