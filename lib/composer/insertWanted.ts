import type { Recipient } from '../webmail/adapter';
import type { ComposeSession } from './ComposeSession';
import type { ToComposer } from './panel-port';

type Wanted = Extract<ToComposer, { type: 'insert' }>;

/** Windows into which a letter is on its way. */
const underWay = new WeakSet<ComposeSession>();

/** What tells one recipient from another: of somebody whose address the site does not show, the name. */
export const addressOf = ({ email, name }: Recipient) => email || name;

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Pressed twice, or again before the panel has heard of it: the letter stands there once. In place of all else, it stands alone. */
function isThere({ compose }: ComposeSession, { text: letter, mode }: Wanted): boolean {
  const text = squeeze(
    compose
      .paragraphs()
      .map((each) => each.text)
      .join(' '),
  );
  return mode === 'replace' ? text === squeeze(letter) : text.includes(squeeze(letter));
}

/** Judged by the page as it is now, not by what was read of it last. */
function isForThisMail({ compose, context, isOver }: ComposeSession, recipients: readonly string[]): boolean {
  const people = context.peopleOf(compose.recipients()).map(addressOf);
  return !isOver && compose.body.isConnected && people.join('\n') === recipients.join('\n');
}

/**
 * Puts a letter into the window whose panel asked for it, if that is still the mail it was made for (P4). Resolves to
 * `undefined` for a press while one is on its way: the first will be answered.
 */
export async function insertWanted(
  session: ComposeSession,
  wanted: Wanted,
): Promise<'inserted' | 'refused' | undefined> {
  if (underWay.has(session)) return undefined;
  if (!isForThisMail(session, wanted.recipients)) return 'refused';
  if (isThere(session, wanted)) return 'inserted';
  underWay.add(session);
  try {
    return await session.compose.insertLetter(wanted.text, wanted.mode);
  } finally {
    underWay.delete(session);
  }
}
