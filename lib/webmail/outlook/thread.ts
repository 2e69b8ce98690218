import type { Recipient } from '../adapter';
import { findFirst } from '../dom/findFirst';
import { findShown } from '../dom/findShown';
import { isVisible } from '../dom/isVisible';
import { readAddress } from '../dom/readAddress';
import { readInvitation } from '../dom/readInvitation';
import { readMailText } from '../dom/readMailText';
import type { OpenThread, ThreadMessage, ThreadReader } from '../thread';
import {
  ACCOUNT,
  ACCOUNT_ADDRESS,
  DATE,
  MESSAGE_BODY,
  PANE,
  QUOTE,
  QUOTE_START,
  SENDER,
  SENDER_ADDRESS,
  SUBJECT,
  TREE_ITEM,
} from './thread-selectors';

const HEAD = [...SENDER, ...DATE].join(', ');
const NOBODY: Recipient = { name: '', email: '' };

/** Reads the thread, or the single mail, that Outlook shows. */
export const outlookThread: ThreadReader = {
  read(page) {
    const pane = findShown(page, PANE);
    const bodies = pane ? findBodies(pane) : [];
    if (!pane || bodies.length === 0) return undefined;
    const own = ownAddresses(page);
    const messages = findMessages(pane, bodies).map(({ head, body }) => readMessage(head, body, own));
    return { subject: readSubject(pane, bodies), messages } satisfies OpenThread;
  },
};

interface Mail {
  /** The smallest element with the mail's sender, and no other mail's body. */
  head: HTMLElement;
  /** `undefined` while it is folded. */
  body: HTMLElement | undefined;
}

function findBodies(pane: HTMLElement): HTMLElement[] {
  for (const selector of MESSAGE_BODY) {
    const bodies = [...pane.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
    if (bodies.length > 0) return bodies;
  }
  return [];
}

/** The mails in the order of the page: those with a body, and folded ones known by their sender alone. */
function findMessages(pane: HTMLElement, bodies: readonly HTMLElement[]): Mail[] {
  const open = bodies.map((body) => ({ head: headAround(body, bodies, pane), body }));
  const folded = [...pane.querySelectorAll<HTMLElement>(SENDER[0])]
    .filter((sender) => !open.some(({ head }) => head.contains(sender)))
    .map((sender) => ({ head: headOfFolded(sender, pane), body: undefined }));
  const isBefore = (one: Mail, other: Mail) =>
    one.head.compareDocumentPosition(other.head) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  return [...open, ...folded].sort(isBefore);
}

/** The smallest element around a folded mail's sender that also holds its date, and no other sender. */
function headOfFolded(sender: HTMLElement, pane: HTMLElement): HTMLElement {
  for (let head = sender.parentElement; head && pane.contains(head); head = head.parentElement) {
    if (head.querySelectorAll(SENDER[0]).length > 1) break;
    if (findFirst(head, DATE)) return head;
  }
  return sender;
}

function headAround(body: HTMLElement, bodies: readonly HTMLElement[], pane: HTMLElement): HTMLElement {
  let head = body;
  for (let around = body.parentElement; around && pane.contains(around); around = around.parentElement) {
    if (bodies.some((other) => other !== body && around?.contains(other))) break;
    head = around;
    if (findSender(around, body)) break;
  }
  return head;
}

/** Addresses within the mail itself are not its sender's. */
function findSender(head: HTMLElement, body: HTMLElement | undefined): HTMLElement | undefined {
  for (const selector of SENDER) {
    const found = [...head.querySelectorAll<HTMLElement>(selector)].find((each) => !body?.contains(each));
    if (found) return found;
  }
  return undefined;
}

function readMessage(head: HTMLElement, body: HTMLElement | undefined, own: ReadonlySet<string>): ThreadMessage {
  const from = readSender(findSender(head, body));
  const date = findFirst(head, DATE);
  return {
    // Nothing in the page names a mail for good: ids there count what was opened.
    id: '',
    from,
    isOwn: own.has(from.email),
    shownDate: (date?.getAttribute('title') || date?.textContent || '').trim(),
    text: body ? readMailText(body, { parts: QUOTE, start: QUOTE_START }) : '',
    invitation: body ? readInvitation(head, body, HEAD) : '',
  };
}

/** Name from the text a reader sees, address from whichever attribute shows one; colleagues may show a name alone. */
function readSender(element: HTMLElement | undefined): Recipient {
  if (!element) return NOBODY;
  const shown = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const sources = [element, ...element.querySelectorAll('*')].flatMap((each) =>
    SENDER_ADDRESS.map((attribute) => each.getAttribute(attribute) ?? ''),
  );
  const address = [...sources, shown].map((text) => readAddress(decode(text))).find((found) => found !== undefined);
  const name = shown.includes('@') ? (readAddress(shown)?.name ?? '') : shown;
  return { name: name.replace(/^[^:]*: /, ''), email: address?.email ?? '' };
}

/** Addresses of pictures hold the person's address percent-coded. */
function decode(text: string): string {
  const query = /[?&]email=([^&]+)/i.exec(text)?.[1];
  try {
    return query ? decodeURIComponent(query) : text;
  } catch {
    return text;
  }
}

/** A mail's own headings are none of the thread's. */
function readSubject(pane: HTMLElement, bodies: readonly HTMLElement[]): string {
  for (const selector of SUBJECT) {
    for (const element of pane.querySelectorAll<HTMLElement>(selector)) {
      const text = (element.getAttribute('title') || element.textContent || '').replace(/\s+/g, ' ').trim();
      if (text && !bodies.some((body) => body.contains(element))) return text;
    }
  }
  return '';
}

function ownAddresses(page: Document): Set<string> {
  const tree = [...page.querySelectorAll(TREE_ITEM)];
  const elements = [...ACCOUNT.map((selector) => page.querySelector(selector)), ...(tree.length === 1 ? tree : [])];
  const found = elements.flatMap((element) =>
    ACCOUNT_ADDRESS.map((attribute) => readAddress(element?.getAttribute(attribute) ?? '')?.email),
  );
  return new Set(found.filter((email) => email !== undefined));
}
