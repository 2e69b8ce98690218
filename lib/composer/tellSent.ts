import { sketchOf } from '../letters/sketch';
import type { MailOrigin, MessageResult, StepReference } from '../messages/protocol';
import type { Paragraph, Recipient } from '../webmail/adapter';
import type { Ask } from './ask';
import type { ComposeSession } from './ComposeSession';
import { textOf } from './MailChecker';

interface SentMail {
  operationId: string;
  recipients: Recipient[];
  step: StepReference | null;
  origin: MailOrigin;
  /** The user's own text. */
  text: string;
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
const countWords = (text: string) => text.match(WORD)?.length ?? 0;
/** With fewer words left of it, a letter was taken out again. */
const FEWEST_WORDS = 12;

/** Where the words of a mail come from, and which step they are for. */
export function originOf(
  { letterFor, readsAs, step }: Pick<ComposeSession, 'letterFor' | 'readsAs' | 'step'>,
  text: string,
): Pick<SentMail, 'step' | 'origin'> {
  const isLetter = letterFor !== undefined && countWords(text) >= FEWEST_WORDS;
  if (isLetter) return { step: letterFor, origin: 'letter' };
  return readsAs ? { step: readsAs, origin: 'own' } : { step, origin: 'unsure' };
}

/** Tells the background that a mail has left: of its text the number of words and a sketch, 32 bytes that are too few to hold it. */
export async function tellSent(
  ask: Ask,
  { text, ...mail }: SentMail,
): Promise<MessageResult<'composer/sent'> | undefined> {
  const data = { ...mail, words: countWords(text), sketch: sketchOf(text) };
  return ask('composer/sent', data).catch(() => undefined);
}
