import { sketchOf } from '../letters/sketch';
import type { MessageResult, StepReference } from '../messages/protocol';
import type { Recipient } from '../webmail/adapter';
import type { Ask } from './ask';

interface SentMail {
  operationId: string;
  recipients: Recipient[];
  step: StepReference | null;
  /** What was last read of the user's own text. */
  text: string;
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/** Tells the background that a mail has left: of its text the number of words and a sketch, by which none can be read. */
export async function tellSent(
  ask: Ask,
  { text, ...mail }: SentMail,
): Promise<MessageResult<'composer/sent'> | undefined> {
  const data = { ...mail, words: text.match(WORD)?.length ?? 0, sketch: sketchOf(text) };
  return ask('composer/sent', data).catch(() => undefined);
}
