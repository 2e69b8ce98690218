import type { FollowUpKind, Language } from '../domain/application';
import type { StepReference } from '../messages/protocol';
import type { Category, Severity } from '../phrases/finding';

// What a compose window and its panel say to each other. The panel is an extension page with private records; the
// composer stands in the mail page. So the panel sends only what the user accepted, and nothing else of a record.

export interface PanelFinding {
  /** Stays the same while other parts of the mail are edited. */
  key: string;
  ruleId: string;
  category: Category;
  severity: Severity;
  /** The marked words as they stand in the mail. */
  words: string;
  replacements: string[];
}

/** What the panel needs to know of the mail beside it. */
export interface ComposeState {
  recipients: { name: string; email: string }[];
  subject: string;
  /** The user's own text, for the checklist. */
  ownText: string;
  language: Language;
  findings: PanelFinding[];
  /** Key of the finding that the user pointed at, or `null`. */
  selected: string | null;
  ignoredRules: string[];
  /** Whether the mail is light text on dark, so that the panel suits it. */
  isDark: boolean;
}

export type ToPanel =
  | { type: 'state'; state: ComposeState }
  /** The user came by keyboard: take the focus. */
  | { type: 'focus' }
  | { type: 'inserted'; outcome: 'inserted' | 'refused' }
  | { type: 'sent'; operationId: string; kind: FollowUpKind };

export type ToComposer =
  | { type: 'insert'; subject: string; text: string; step: StepReference; recipients: string[] }
  | { type: 'replace'; key: string; replacement: string }
  | { type: 'ignoreOnce'; key: string }
  | { type: 'ignoreAlways'; ruleId: string; isIgnored: boolean }
  | { type: 'select'; key: string | null }
  /** The application that the mail is for, where several are open. */
  | { type: 'choose'; step: StepReference | null }
  | { type: 'resize'; height: number }
  | { type: 'minimise' }
  | { type: 'backToText' }
  /** The panel has said all it had to say after the mail was sent. */
  | { type: 'finished' };

/** The first message to the frame; it carries the port. */
export interface Handshake {
  token: string;
}

const LONGEST_TEXT = 50_000;
type Fields = Record<string, unknown>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isList = <Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] =>
  Array.isArray(value) && value.length <= 500 && value.every(isItem);
const isStep = (value: unknown): value is StepReference =>
  isFields(value) && isText(value.applicationId) && isText(value.key);
const isPerson = (value: unknown): value is { name: string; email: string } =>
  isFields(value) && isText(value.name) && isText(value.email);
const isFinding = (value: unknown): value is PanelFinding =>
  isFields(value) &&
  [value.key, value.ruleId, value.category, value.severity, value.words].every(isText) &&
  isList(value.replacements, isText);

function isState(value: unknown): value is ComposeState {
  return (
    isFields(value) &&
    isList(value.recipients, isPerson) &&
    isText(value.subject) &&
    isText(value.ownText) &&
    (value.language === 'de' || value.language === 'en') &&
    isList(value.findings, isFinding) &&
    (value.selected === null || isText(value.selected)) &&
    isList(value.ignoredRules, isText) &&
    typeof value.isDark === 'boolean'
  );
}

const TO_PANEL: Record<ToPanel['type'], (message: Fields) => boolean> = {
  state: (message) => isState(message.state),
  focus: () => true,
  inserted: (message) => message.outcome === 'inserted' || message.outcome === 'refused',
  sent: (message) => isText(message.operationId) && isText(message.kind),
};

const TO_COMPOSER: Record<ToComposer['type'], (message: Fields) => boolean> = {
  insert: (message) =>
    isText(message.subject) && isText(message.text) && isStep(message.step) && isList(message.recipients, isText),
  replace: (message) => isText(message.key) && isText(message.replacement),
  ignoreOnce: (message) => isText(message.key),
  ignoreAlways: (message) => isText(message.ruleId) && typeof message.isIgnored === 'boolean',
  select: (message) => message.key === null || isText(message.key),
  choose: (message) => message.step === null || isStep(message.step),
  resize: (message) => Number.isFinite(message.height),
  minimise: () => true,
  backToText: () => true,
  finished: () => true,
};

function isOneOf(checks: Record<string, (message: Fields) => boolean>, value: unknown): boolean {
  if (!isFields(value) || typeof value.type !== 'string' || !Object.hasOwn(checks, value.type)) return false;
  return checks[value.type]?.(value) ?? false;
}

export const isToPanel = (value: unknown): value is ToPanel => isOneOf(TO_PANEL, value);
export const isToComposer = (value: unknown): value is ToComposer => isOneOf(TO_COMPOSER, value);

export const isHandshake = (value: unknown, token: string): value is Handshake =>
  token.length >= 16 && isFields(value) && value.token === token;
