import { sketchOf } from '../letters/sketch';
import type { MailOrigin, MessageResult, StepReference } from '../messages/protocol';
import type { Paragraph, Recipient } from '../webmail/adapter';
import type { Ask } from './ask';
import type { ComposeSession } from './ComposeSession';
import { textOf } from './MailChecker';

interface SentMail {
  recipients: Recipient[];
  step: StepReference | null;
  origin: MailOrigin;
  /** The user's own text. */
  text: string;
}

/** A report on its way: under which operation, and what the background says. */
export interface MailReport {
  operationId: string;
  /** `undefined` when it could not be reached. */
  answer: Promise<MessageResult<'composer/sent'> | undefined>;
}

/**
 * The text that was sent: what the editor still holds, though the page has let it go. Who sends right after the last key has
 * written more than was read before; a site that empties its editor leaves what was read last.
 */
export function textAtEnd(paragraphs: readonly Paragraph[], lastRead: string): string {
  const text = textOf(paragraphs);
  return text.trim() === '' ? lastRead : text;
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const wordsOf = (text: string) => text.match(WORD) ?? [];
const countWords = (text: string) => wordsOf(text).length;
/** With fewer words left of it, a letter was taken out again. */
const FEWEST_WORDS = 12;
/** Shorter words stand in every mail. */
const TELLING = 4;
/** So many of its words a letter keeps while its writer works on it; a mail about something else shares the greeting alone. */
const SHARED = 0.6;

/** Whether a mail still is the letter that was put in: shortened, added to or reworded, but not another in its place. */
function isStill(letter: string, text: string): boolean {
  const [before, now] = [letter, text].map(
    (each) => new Set(wordsOf(each.toLowerCase()).filter(({ length }) => length >= TELLING)),
  ) as [Set<string>, Set<string>];
  const shared = [...now].filter((word) => before.has(word)).length;
  return countWords(text) >= FEWEST_WORDS && shared >= SHARED * Math.min(before.size, now.size);
}

/** Where the words of a mail come from, and which step they are for. */
export function originOf(
  { letter, readsAs, step }: Pick<ComposeSession, 'letter' | 'readsAs' | 'step'>,
  text: string,
): Pick<SentMail, 'step' | 'origin'> {
  if (letter && isStill(letter.text, text)) return { step: letter.step, origin: 'letter' };
  return readsAs ? { step: readsAs, origin: 'own' } : { step, origin: 'unsure' };
}

/** Tells the background that a mail has left: of its text the number of words and a sketch, 32 bytes that are too few to hold it. */
export function tellSent(ask: Ask, { text, ...mail }: SentMail): MailReport {
  const operationId = crypto.randomUUID();
  const data = { operationId, ...mail, words: countWords(text), sketch: sketchOf(text) };
  return { operationId, answer: ask('composer/sent', data).catch(() => undefined) };
}
