import type { Recipient } from '../../lib/domain/findByRecipient';
import type { RecipientGuess } from '../../lib/domain/guessRecipients';
import type { LetterOffer } from '../../lib/messages/protocol';
import type { OpenThread } from '../../lib/webmail/thread';

/** Something that only the user knows about an unknown recipient. */
export interface StrangerQuestion extends RecipientGuess {
  /** By which a no is remembered. */
  key: string;
  /** `answers`: whether a reply that shows nobody goes to this known person · `is`: whether it is them · `belongs`: to the company. */
  kind: 'answers' | 'is' | 'belongs';
}

/** Who wrote the newest mail of the thread that isn't the user's own: whom a reply goes to that shows nobody. */
export function senderOf(thread: OpenThread | null | undefined): Recipient | undefined {
  return thread?.messages.findLast(({ isOwn, from }) => !isOwn && from.email !== '')?.from;
}

/** What to ask, the likeliest first, without what was answered with no. */
export function strangerQuestions(
  { offers, guesses }: { offers: readonly LetterOffer[]; guesses: readonly RecipientGuess[] },
  sender: Recipient | undefined,
  denied: readonly string[],
): StrangerQuestion[] {
  const known = sender
    ? offers.map(({ application, contactId }) => ({
        application,
        contactId,
        recipient: sender,
        kind: 'answers' as const,
      }))
    : [];
  const guessed = guesses.map((guess) => ({
    ...guess,
    kind: guess.contactId === null ? ('belongs' as const) : ('is' as const),
  }));
  return [...known, ...guessed]
    .map((each) => ({ ...each, key: keyOf(each) }))
    .filter(({ key }) => !denied.includes(key));
}

const keyOf = ({ kind, application, contactId, recipient }: Omit<StrangerQuestion, 'key'>) =>
  [kind, application.id, contactId ?? '', recipient.email || recipient.name].join(' ');
