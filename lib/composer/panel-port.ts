import type { FollowUpKind, Language, MailLanguage } from '../domain/application';
import type { StepReference } from '../messages/protocol';
import type { Category, Severity } from '../phrases/finding';
import type { LetterHintKind } from '../phrases/hints/letter-hint';
import type { Attachments, LetterMode } from '../webmail/adapter';
import type { Line } from './receivePort';
import { isSeenThread, type SeenThread } from './thread-port';

// What a compose window and its panel say to each other. The panel is an extension page with private records; the
// composer stands in the mail page. So the panel sends only what the user accepted, and nothing else of a record.

export interface PanelFinding {
  /** Stays the same while other parts of the mail are edited. */
  key: string;
  ruleId: string;
  category: Category;
  severity: Severity;
  /** Of the paragraph that the words stand in. */
  language: Language;
  /** The marked words as they stand in the mail. */
  words: string;
  replacements: string[];
}

/** What the panel needs to know of the mail beside it. */
export interface ComposeState {
  recipients: { name: string; email: string }[];
  subject: string;
  /** The user's own text, an empty line between its paragraphs: for the checklist and the hints about the whole letter. */
  ownText: string;
  /** Whether the window shows attached files; `unknown` where that can't be told. */
  attachments: Attachments;
  language: Language;
  /** What is set for this mail; `auto` leaves it to the text. */
  mailLanguage: MailLanguage;
  findings: PanelFinding[];
  /** The kinds of hint about the whole letter that the user doesn't want to see in this mail. */
  hiddenLetterHints: LetterHintKind[];
  /** Key of the finding that the user pointed at, or `null`. */
  selected: string | null;
  /** Whether the mail is light text on dark, so that the panel suits it. */
  isDark: boolean;
}

export type ToPanel =
  | { type: 'state'; state: ComposeState }
  /** The user came by keyboard: take the focus. */
  | { type: 'focus' }
  /** The user is about to send: bring what is to look at into view. */
  | { type: 'look' }
  | { type: 'inserted'; outcome: 'inserted' | 'refused' }
  /** The window beside can't be read: these parts were not recognised. */
  | { type: 'unreadable'; missing: string[] }
  /** What was asked for by `makeReport`; `''` when it could not be made. */
  | { type: 'report'; text: string }
  /** `asks`: nothing is ticked off yet, the user should say whether the mail was for this step. `isScheduled`: it leaves later. */
  | { type: 'sent'; operationId: string; kind: FollowUpKind; asks: StepReference | null; isScheduled: boolean }
  /** The mail is back in its window, and the step that it had ticked off is open again. */
  | { type: 'unsent'; kind: FollowUpKind }
  /** The thread that the panel asked for: what the mail page shows anyway. `null` where none is open. */
  | { type: 'thread'; thread: SeenThread | null };

export type ToComposer =
  /** `mode`: what the user said about their own text; `step`: the one the letter is written for, or `null` where nothing is due. */
  | {
      type: 'insert';
      subject: string;
      text: string;
      mode: LetterMode;
      step: StepReference | null;
      recipients: string[];
    }
  | { type: 'replace'; key: string; replacement: string }
  /** Hides a hint, by the one-way name that `hintKey` makes, or shows it again; `isKept`: the records know of it. */
  | { type: 'ignore'; hint: number; isIgnored: boolean; isKept: boolean }
  | { type: 'setLanguage'; language: MailLanguage }
  | { type: 'select'; key: string | null }
  /** Shows a place in the mail: UTF-16 offsets in `ownText`, the same where something could be added. Writes nothing. */
  | { type: 'point'; start: number; end: number }
  /** The application that the mail is for, where several are open. */
  | { type: 'choose'; applicationId: string; step: StepReference | null }
  | { type: 'resize'; height: number }
  | { type: 'minimise' }
  /** The panel has a question to ask, or something to offer: it may open where there is room. */
  | { type: 'offer' }
  /** Wants to know what stands in the open thread. */
  | { type: 'readThread' }
  /** The user has said who a recipient is that the page shows by `shown` alone; `''`: who a reply answers that shows nobody. */
  | { type: 'meet'; shown: string; person: { name: string; email: string } }
  | { type: 'backToText' }
  /** Asks for a report on the window, with all text taken out. */
  | { type: 'makeReport' }
  /** How many things there are to look at before sending; nothing of what they are. */
  | { type: 'notices'; count: number }
  /** The step whose mail the user's own words read like, or `null`. */
  | { type: 'reads'; step: StepReference | null }
  /** The panel has said all it had to say after the mail was sent. */
  | { type: 'finished' };

/** The panel's end of the line. */
export type PanelLine = Line<ToComposer, ToPanel>;

const LONGEST_TEXT = 50_000;
const LONGEST_REPORT = 200_000;
export type Fields = Record<string, unknown>;

export const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isOffset = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= LONGEST_TEXT;
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
export const isList = <Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] =>
  Array.isArray(value) && value.length <= 500 && value.every(isItem);
const ATTACHMENTS: readonly unknown[] = ['some', 'none', 'unknown'] satisfies Attachments[];
const isLanguage = (value: unknown): value is Language => value === 'de' || value === 'en';
const isMailLanguage = (value: unknown): value is MailLanguage => isLanguage(value) || value === 'auto';
const isStep = (value: unknown): value is StepReference =>
  isFields(value) && isText(value.applicationId) && isText(value.key);
export const isPerson = (value: unknown): value is { name: string; email: string } =>
  isFields(value) && isText(value.name) && isText(value.email);
export const isFinding = (value: unknown): value is PanelFinding =>
  isFields(value) &&
  [value.key, value.ruleId, value.category, value.severity, value.words].every(isText) &&
  isLanguage(value.language) &&
  isList(value.replacements, isText);

function isState(value: unknown): value is ComposeState {
  return (
    isFields(value) &&
    isList(value.recipients, isPerson) &&
    isText(value.subject) &&
    isText(value.ownText) &&
    ATTACHMENTS.includes(value.attachments) &&
    isLanguage(value.language) &&
    isMailLanguage(value.mailLanguage) &&
    isList(value.findings, isFinding) &&
    isList(value.hiddenLetterHints, isText) &&
    (value.selected === null || isText(value.selected)) &&
    typeof value.isDark === 'boolean'
  );
}

const TO_PANEL: Record<ToPanel['type'], (message: Fields) => boolean> = {
  state: (message) => isState(message.state),
  focus: () => true,
  look: () => true,
  inserted: (message) => message.outcome === 'inserted' || message.outcome === 'refused',
  unreadable: (message) => isList(message.missing, isText),
  report: (message) => typeof message.text === 'string' && message.text.length <= LONGEST_REPORT,
  thread: ({ thread }) => thread === null || isSeenThread(thread),
  sent: (message) =>
    isText(message.operationId) &&
    isText(message.kind) &&
    (message.asks === null || isStep(message.asks)) &&
    typeof message.isScheduled === 'boolean',
  unsent: (message) => isText(message.kind),
};

const TO_COMPOSER: Record<ToComposer['type'], (message: Fields) => boolean> = {
  insert: (message) =>
    isText(message.subject) &&
    isText(message.text) &&
    (message.mode === 'above' || message.mode === 'replace') &&
    (message.step === null || isStep(message.step)) &&
    isList(message.recipients, isText),
  replace: (message) => isText(message.key) && isText(message.replacement),
  ignore: (message) =>
    Number.isSafeInteger(message.hint) && typeof message.isIgnored === 'boolean' && typeof message.isKept === 'boolean',
  setLanguage: (message) => isMailLanguage(message.language),
  select: (message) => message.key === null || isText(message.key),
  point: ({ start, end }) => isOffset(start) && isOffset(end) && start <= end,
  choose: (message) => isText(message.applicationId) && (message.step === null || isStep(message.step)),
  resize: (message) => Number.isFinite(message.height),
  minimise: () => true,
  offer: () => true,
  readThread: () => true,
  meet: ({ shown, person }) => isText(shown) && isPerson(person),
  backToText: () => true,
  makeReport: () => true,
  notices: (message) => Number.isSafeInteger(message.count),
  reads: ({ step }) => step === null || isStep(step),
  finished: () => true,
};

export function isOneOf(checks: Record<string, (message: Fields) => boolean>, value: unknown): boolean {
  if (!isFields(value) || typeof value.type !== 'string' || !Object.hasOwn(checks, value.type)) return false;
  return checks[value.type]?.(value) ?? false;
}

export const isToPanel = (value: unknown): value is ToPanel => isOneOf(TO_PANEL, value);
export const isToComposer = (value: unknown): value is ToComposer => isOneOf(TO_COMPOSER, value);
