import type { OpenThread } from '../webmail/thread';
import type { SeenThread } from './thread-port';

/** The newest say what a thread is about, and no mail that matters here is longer. Texts in UTF-16 units. */
export const MOST_MESSAGES = 40;
export const LONGEST_LINE = 1_000;
export const LONGEST_TEXT = 20_000;

/** The newest mails of a thread, cut to what travels to a framed page; `language` as the mail page names it. */
export function boundThread({ subject, messages }: OpenThread, language: string): SeenThread {
  const line = (text: string) => text.slice(0, LONGEST_LINE);
  return {
    subject: line(subject),
    language: line(language),
    messages: messages.slice(-MOST_MESSAGES).map((message) => ({
      id: line(message.id),
      from: { name: line(message.from.name), email: line(message.from.email) },
      isOwn: message.isOwn,
      shownDate: line(message.shownDate),
      text: message.text.slice(0, LONGEST_TEXT),
      invitation: message.invitation.slice(0, LONGEST_TEXT),
    })),
  };
}
