import { isBounded } from './isBounded';
import type { MessageData, MessageName, MessageResult } from './protocol';
import type { Reply } from './reply';
import { type OwnIdentity, type Sender, type SenderKind, senderKind } from './sender';
import { readData } from './shapes';

/**
 * Who may ask what. A content script lives beside a page that we don't control: it may have the composer and its tables brought
 * in, ask for the little that `ComposerContext` says of the recipients (ids, a language, one-way names) and whether a thread
 * has a known writer (yes or no), report that a mail was sent, or is back, and say where the panel stands; never read or change
 * a record (H7). The panel stands in such a page: it may do what it has buttons for. The card at marked words only hides hints,
 * and shows them again.
 */
export const WHO: Readonly<Record<MessageName, readonly SenderKind[]>> = {
  'application/change': ['page', 'panel'],
  'application/delete': ['page'],
  'application/put-back': ['page'],
  'application/purge': ['page'],
  'application/undo': ['page', 'panel'],
  'exchange/apply': ['page'],
  'settings/change': ['page'],
  'records/erase': ['page'],
  'backups/change': ['page'],
  'hints/hide': ['page', 'panel', 'card'],
  'hints/show': ['page', 'panel', 'card'],
  'phrases/save': ['page'],
  'phrases/remove': ['page'],
  'notice/read': ['page'],
  'notice/seen': ['page'],
  'reminders/sweep': ['page'],
  'reminders/test': ['page'],
  'panel/offer': ['page', 'panel'],
  'panel/guess': ['page', 'panel'],
  'panel/others': ['page', 'panel'],
  'composer/inject': ['mail'],
  'composer/bring': ['mail'],
  'composer/texts': ['mail'],
  'thread/inject': ['mail'],
  'thread/known': ['mail'],
  'composer/context': ['mail', 'page'],
  'composer/place': ['mail', 'page'],
  'composer/sent': ['mail', 'page'],
  'composer/unsent': ['mail', 'page'],
};

/** One function per message. */
export type Handlers = {
  [Name in MessageName]: (data: MessageData<Name>, sender: Sender) => Promise<MessageResult<Name>>;
};

/** Called with what was refused or went wrong; never with what the message said. */
export type Log = (what: string, error?: unknown) => void;

/**
 * Turns a message into its handler's answer. What is too large, unknown, from the wrong sender or of the wrong shape is
 * refused before anything is done with it.
 */
export function createRouter(own: OwnIdentity, handlers: Handlers, log: Log) {
  return async (message: unknown, sender: Sender): Promise<Reply> => {
    const reading = read(message, sender, own);
    if (typeof reading === 'string') {
      log(`refused ${reading}`);
      return { problem: 'refused' };
    }
    const { name, data } = reading;
    try {
      return { answer: await (handlers[name] as (data: unknown, sender: Sender) => Promise<unknown>)(data, sender) };
    } catch (error) {
      log(`could not answer ${name}`, error);
      return { problem: 'failed' };
    }
  };
}

/** What can't even be looked at is refused too: an error would go back to whoever asks, with its words. */
function read(...what: Parameters<typeof readMessage>): ReturnType<typeof readMessage> {
  try {
    return readMessage(...what);
  } catch {
    return 'a message that can’t be read';
  }
}

/** The message's name and data, or why it is refused. */
function readMessage(
  message: unknown,
  sender: Sender,
  own: OwnIdentity,
): { name: MessageName; data: unknown } | string {
  if (!isBounded(message)) return 'a message that is too large';
  const name = nameOf(message);
  if (!name) return 'an unknown message';
  const kind = senderKind(sender, own);
  if (!WHO[name].includes(kind)) return `${name} from a ${kind}`;
  const data = readData(name, (message as { data?: unknown }).data);
  return data === undefined ? `${name} of the wrong shape` : { name, data };
}

function nameOf(message: unknown): MessageName | undefined {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'name')) return undefined;
  const { name } = message as { name: unknown };
  return typeof name === 'string' && Object.hasOwn(WHO, name) ? (name as MessageName) : undefined;
}
