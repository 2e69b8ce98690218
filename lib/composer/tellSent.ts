import { sketchOf } from '../letters/sketch';
import type { MessageResult, StepReference } from '../messages/protocol';
import type { Paragraph, Recipient } from '../webmail/adapter';
import type { Ask } from './ask';
import { textOf } from './MailChecker';

interface SentMail {
  operationId: string;
  recipients: Recipient[];
  step: StepReference | null;
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

/** Tells the background that a mail has left: of its text the number of words and a sketch, 32 bytes that are too few to hold it. */
export async function tellSent(
  ask: Ask,
  { text, ...mail }: SentMail,
): Promise<MessageResult<'composer/sent'> | undefined> {
  const data = { ...mail, words: text.match(WORD)?.length ?? 0, sketch: sketchOf(text) };
  return ask('composer/sent', data).catch(() => undefined);
}
