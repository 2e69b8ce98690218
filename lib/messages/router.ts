import { isBounded } from './isBounded';
import type { MessageData, MessageName, MessageResult } from './protocol';
import { type OwnIdentity, type Sender, type SenderKind, senderKind } from './sender';
import { readData } from './shapes';

/**
 * Who may ask what. A content script lives beside a page that we don't control: it may have the composer brought in,
 * ask whether a recipient is known, and report a sent mail; never read or change a record (H7).
 */
const WHO: Record<MessageName, readonly SenderKind[]> = {
  'application/change': ['page'],
  'application/delete': ['page'],
  'application/undo': ['page'],
  'settings/change': ['page'],
  'reminders/sweep': ['page'],
  'panel/offer': ['page'],
  'composer/inject': ['mail'],
  'composer/context': ['mail', 'page'],
  'composer/sent': ['mail', 'page'],
};

/** One function per message. */
export type Handlers = {
  [Name in MessageName]: (data: MessageData<Name>, sender: Sender) => Promise<MessageResult<Name>>;
};

interface Envelope {
  name: MessageName;
  data: unknown;
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { name } = message as Partial<Envelope>;
  return typeof name === 'string' && Object.hasOwn(WHO, name);
}

/**
 * Turns a message into its handler's answer. A message that is too large, from the wrong sender, unknown or of the wrong
 * shape is refused: the answer is `undefined`, and the log says which message it was, never what was in it.
 */
export function createRouter(own: OwnIdentity, handlers: Handlers, refuse: (why: string) => void) {
  return async (message: unknown, sender: Sender): Promise<unknown> => {
    if (!isBounded(message)) return refuse('a message that is too large');
    if (!isEnvelope(message)) return refuse('an unknown message');
    const kind = senderKind(sender, own);
    if (!WHO[message.name].includes(kind)) return refuse(`${message.name} from a ${kind}`);
    const data = readData(message.name, message.data);
    if (data === undefined) return refuse(`${message.name} of the wrong shape`);
    const handle = handlers[message.name] as (data: unknown, sender: Sender) => Promise<unknown>;
    return handle(data, sender);
  };
}
