import type { SeenThread } from '../../lib/composer/thread-port';
import { type CalendarDate, isEnded } from '../../lib/domain/application';
import { isSamePerson } from '../../lib/domain/findByRecipient';
import type { LetterOffer } from '../../lib/messages/protocol';
import { hashText } from '../../lib/phrases/hintKey';
import type { ThreadMessage } from '../../lib/webmail/thread';
import { isAsked } from './isAsked';
import { type LastSigns, lastSigns } from './lastSigns';
import type { ThreadTools } from './thread-tools';

/** A mail that may be an answer, and the applications whose contact wrote it, the likeliest first. */
export interface Received {
  message: ThreadMessage;
  /** One-way number of the mail: the same whenever it is opened. */
  mail: number;
  /** When it was written; `null` where the page's words for it can't be read. */
  on: CalendarDate | null;
  offers: [LetterOffer, ...LetterOffer[]];
}

type Tools = Pick<ThreadTools, 'today' | 'zone' | 'seen' | 'forms' | 'readShownDate'>;

/** Enough of a mail to tell it from others. */
const NAMED_BY = 2_000;

/**
 * The newest mail of the thread (its oldest comes first) that a contact wrote after our last contact or answer, unless the user has decided about it, was
 * asked in this tab already and typed nothing, or has written back. A mail that is still folded says nothing yet.
 */
export function findReceived(thread: SeenThread, offers: readonly LetterOffer[], tools: Tools): Received | undefined {
  const open = offers.filter(({ application }) => !isEnded(application));
  const at = thread.messages.findLastIndex((message) => message.isOwn || writtenBy(message, open).length > 0);
  const message = thread.messages[at];
  if (!message || message.isOwn || !(message.text || message.invitation)) return undefined;
  const mail = numberOf(message);
  if (isAsked(mail, tools)) return undefined;
  const shown = tools.readShownDate(message.shownDate, thread.language, tools.today);
  const answersOwn = thread.messages.slice(0, at).some(({ isOwn }) => isOwn);
  const isNew = ({ application }: LetterOffer) =>
    shown ? isNews(shown, lastSigns(application, tools.today, tools.zone)) : answersOwn;
  const [first, ...rest] = writtenBy(message, open).filter(
    (offer) => !offer.application.settledMails?.includes(mail) && isNew(offer),
  );
  return first && { message, mail, on: shown?.on ?? null, offers: [first, ...rest] };
}

/** One offer an application. */
function writtenBy({ from }: ThreadMessage, offers: readonly LetterOffer[]): LetterOffer[] {
  const writers = offers.filter(({ application, contactId }) =>
    application.contacts.some((contact) => contact.id === contactId && isSamePerson(contact, from)),
  );
  return [...new Map(writers.map((offer) => [offer.application.id, offer])).values()];
}

function isNews({ on, time }: { on: CalendarDate; time: string }, { heard, said }: LastSigns): boolean {
  return `${on}T${time || '00:00'}` > heard && on >= said;
}

/** By the site's own name where there is one that stays, else by who wrote what. */
function numberOf({ id, from, text, invitation }: ThreadMessage): number {
  return hashText(id || `${from.email || from.name}\n${text.slice(0, NAMED_BY)}\n${invitation.slice(0, NAMED_BY)}`);
}
