import type { ComposeSession } from './ComposeSession';

/** So much of a text says what it is about. */
const BEGINNING = 2_000;
const ANYWHERE = { greetingLines: 0, closingLines: 0, openingAfter: -1 };

/**
 * Lets the panel look who an unknown recipient may be, once the mail speaks of an application. That is judged here, by the mail's own
 * words: a background that told a script in a mail page whether it has a guess would tell it where the user applies.
 */
export function wakePanel({ panel, context, mail, compose, parts }: ComposeSession): void {
  if (panel.isAwake || context.isKnown || !context.isAnswered) return;
  const scanner = parts.phrases.scannerOf(mail.language);
  const texts = [compose.subject(), mail.text.slice(0, BEGINNING)];
  if (scanner && texts.some((text) => scanner.scan(text, ANYWHERE).isOnTopic)) panel.wake();
}
