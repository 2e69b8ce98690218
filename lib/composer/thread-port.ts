// What the script beside an open thread and the framed page say to each other. The page alone knows what stands in the records.
import type { OpenThread, ThreadMessage } from '../webmail/thread';
import { LONGEST_LINE, LONGEST_TEXT, MOST_MESSAGES } from './boundThread';
import type { Line } from './receivePort';

/** The thread as a framed page gets it, beside a thread or beside a mail: the newest mails, and no more text than a person reads. */
export interface SeenThread extends OpenThread {
  /** Language of the mailbox's own labels, as its page names it (`de`, `pt-BR`); dates are shown in it. */
  language: string;
}

export type ToThreadPanel =
  | { type: 'state'; thread: SeenThread }
  /** Whether there is room for no more than a line. */
  | { type: 'fold'; isFolded: boolean };

export type FromThreadPanel =
  /** There is something to ask: be seen. */
  | { type: 'show' }
  | { type: 'resize'; height: number }
  /** The user wants to see all of it. */
  | { type: 'unfold' }
  /** Nothing to say, or all is said: go. */
  | { type: 'finished' };

/** The framed page's end of the line. */
export type ThreadPanelLine = Line<FromThreadPanel, ToThreadPanel>;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown, limit: number): value is string => typeof value === 'string' && value.length <= limit;

function isMessage(value: unknown): value is ThreadMessage {
  return (
    isFields(value) &&
    isFields(value.from) &&
    [value.id, value.shownDate, value.from.name, value.from.email].every((text) => isText(text, LONGEST_LINE)) &&
    [value.text, value.invitation].every((text) => isText(text, LONGEST_TEXT)) &&
    typeof value.isOwn === 'boolean'
  );
}

export function isSeenThread(value: unknown): value is SeenThread {
  if (!isFields(value) || !isText(value.subject, LONGEST_LINE) || !isText(value.language, LONGEST_LINE)) return false;
  const { messages } = value;
  return Array.isArray(messages) && messages.length <= MOST_MESSAGES && messages.every(isMessage);
}

export function isToThreadPanel(value: unknown): value is ToThreadPanel {
  if (!isFields(value)) return false;
  if (value.type === 'state') return isSeenThread(value.thread);
  return value.type === 'fold' && typeof value.isFolded === 'boolean';
}

export function isFromThreadPanel(value: unknown): value is FromThreadPanel {
  if (!isFields(value)) return false;
  if (value.type === 'resize') return Number.isFinite(value.height);
  return value.type === 'show' || value.type === 'unfold' || value.type === 'finished';
}
