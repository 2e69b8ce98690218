import type { ComposeWindow } from '../adapter';
import { composeWindow } from '../dom/composeWindow';
import { findFirst } from '../dom/findFirst';
import { findWindow } from '../dom/findWindow';
import type { EndMarks } from '../dom/noticeEnd';
import { plainText } from '../dom/plainText';
import type { ForeignPart } from '../dom/readOwnText';
import { richText } from '../dom/richText';
import { seeAttachments } from '../dom/seeAttachments';
import { GMAIL_MARKS } from './findBody';
import { readGmailRecipients } from './recipients';
import { ATTACHMENTS, DISCARD, QUOTE, SEND, SIGNATURE, SUBJECT } from './selectors';

const ENDS: EndMarks = {
  send: SEND,
  discard: DISCARD,
  isSendKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
  isDiscardKey: (event) => event.key.toLowerCase() === 'd' && event.shiftKey && (event.ctrlKey || event.metaKey),
};

/** One may write between the parts of a quote, and below it: only the parts themselves are left out. */
function gmailForeign(element: Element): ForeignPart {
  return element.matches(`${SIGNATURE}, ${QUOTE}`) ? 'element' : undefined;
}

// goog.editor keeps its own undo by snapshots (measured with its UndoRedo plugin, 2026-11). If a live check shows the
// browser's undo instead, 'native' is the one word to change.
const UNDO = 'own';

/** The Gmail window around a body, or what was not recognised. */
export function openGmailCompose(body: HTMLElement): ComposeWindow | { missing: string[] } {
  const found = findWindow(body, GMAIL_MARKS);
  if (!found) return { missing: ['window'] };
  if (!found.send) return { missing: ['send'] };
  const { root } = found;
  return composeWindow({
    body,
    root,
    text: body instanceof HTMLTextAreaElement ? plainText(body) : richText(body, gmailForeign, UNDO),
    subject: () => findFirst<HTMLInputElement>(root, SUBJECT),
    recipients: () => readGmailRecipients(root, body),
    attachments: () => seeAttachments(root, body, ATTACHMENTS),
    ends: ENDS,
  });
}
