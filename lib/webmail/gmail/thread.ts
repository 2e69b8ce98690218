import type { Recipient } from '../adapter';
import { findFirst } from '../dom/findFirst';
import { findShown } from '../dom/findShown';
import { readAddress } from '../dom/readAddress';
import { readInvitation } from '../dom/readInvitation';
import { readMailText } from '../dom/readMailText';
import type { OpenThread, ThreadMessage, ThreadReader } from '../thread';
import {
  ACCOUNT,
  DATE,
  EMPTY_BODY,
  FROM_FIELD,
  MESSAGE,
  MESSAGE_BODY,
  OWN_PARTS,
  PICTURE_TEXT,
  QUOTE,
  QUOTE_START,
  SENDER,
  SUBJECT,
} from './thread-selectors';

const HEAD = [...SENDER, ...DATE].join(', ');
const NOBODY: Recipient = { name: '', email: '' };

/** Reads the thread that Gmail shows. */
export const gmailThread: ThreadReader = {
  read(page) {
    // Threads that were open before stay in the page, hidden.
    const subject = findShown(page, SUBJECT);
    if (!subject) return undefined;
    const own = ownAddresses(page);
    const messages = findMessages(subject).map((element) => readMessage(element, own));
    return messages.length > 0 ? ({ subject: readSubject(subject), messages } satisfies OpenThread) : undefined;
  },
};

function readSubject(subject: HTMLElement): string {
  const parts = [...subject.childNodes].map((node) => {
    if (!(node instanceof HTMLImageElement)) return node.textContent ?? '';
    return PICTURE_TEXT.map((name) => node.getAttribute(name)).find(Boolean) ?? '';
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The mails around a subject: those of the nearest ancestor that holds any. */
function findMessages(subject: HTMLElement): HTMLElement[] {
  for (let around = subject.parentElement; around; around = around.parentElement) {
    for (const selector of MESSAGE) {
      const found = [...around.querySelectorAll<HTMLElement>(selector)];
      // A mark may stand on an element and on one within it: the outer one is the mail.
      const outer = found.filter((each) => !found.some((other) => other !== each && other.contains(each)));
      const mails = outer.filter((each) => findFirst(each, SENDER));
      if (mails.length > 0) return mails;
    }
    if (around.matches('[role="main"]')) return [];
  }
  return [];
}

function readMessage(element: HTMLElement, own: ReadonlySet<string>): ThreadMessage {
  const sender = findFirst(element, SENDER);
  const from = readSender(sender);
  const date = findFirst(element, DATE);
  const body = findBody(element);
  const name = (attribute: string) =>
    element.getAttribute(attribute) ?? element.querySelector(`[${attribute}]`)?.getAttribute(attribute);
  return {
    id: name('data-legacy-message-id') ?? name('data-message-id') ?? '',
    from,
    isOwn: own.has(from.email),
    shownDate: (date?.getAttribute('title') || date?.textContent || '').trim(),
    text: body ? readMailText(body, { parts: `${QUOTE}, ${OWN_PARTS}`, start: QUOTE_START }) : '',
    invitation: sender ? readInvitation(element, body ?? sender, HEAD) : '',
  };
}

function readSender(element: HTMLElement | undefined): Recipient {
  const address = readAddress(element?.getAttribute('email') ?? element?.getAttribute('data-hovercard-id') ?? '');
  if (!element || !address) return NOBODY;
  const name = element.getAttribute('name') ?? element.textContent?.trim() ?? '';
  return { name: name.includes('@') ? '' : name, email: address.email };
}

function findBody(message: HTMLElement): HTMLElement | undefined {
  for (const selector of MESSAGE_BODY) {
    const body = [...message.querySelectorAll<HTMLElement>(selector)].find((each) => !each.matches(EMPTY_BODY));
    if (body) return body;
  }
  return undefined;
}

/** The owner's addresses as far as the page says them; aliases come from open compose windows. */
function ownAddresses(page: Document): Set<string> {
  const fields = [...page.querySelectorAll<HTMLInputElement>(FROM_FIELD)].map(({ value }) => value);
  const account = findFirst(page, ACCOUNT)?.getAttribute('aria-label') ?? '';
  // The title ends with the address and the product's name; a subject in it may hold others.
  const title = page.title.split(' - ').slice(-2, -1);
  const found = [...fields, ...title, account].map((text) => readAddress(text)?.email);
  return new Set(found.filter((email) => email !== undefined));
}
