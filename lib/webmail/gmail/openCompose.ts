import type { ComposeWindow, UnreadableWindow } from '../adapter';
import { composeWindow } from '../dom/composeWindow';
import { findFirst } from '../dom/findFirst';
import type { ForeignPart } from '../dom/foreignParts';
import type { EndMarks } from '../dom/noticeEnd';
import { ownUndo } from '../dom/ownUndo';
import { plainText } from '../dom/plainText';
import { richText } from '../dom/richText';
import { seeAttachments } from '../dom/seeAttachments';
import { unreadable } from '../dom/unreadable';
import { LABELLED_SEND } from '../sendLabels.data';
import { readDraftId } from './draftId';
import { findGmailWindow } from './findBody';
import { readGmailRecipients } from './recipients';
import { ATTACHMENTS, DISCARD, QUOTE, SEND, SEND_AND_ARCHIVE, SEND_MENU, SIGNATURE, STAY, SUBJECT } from './selectors';

const ENDS: EndMarks = {
  send: [...SEND, ...LABELLED_SEND],
  sendToo: SEND_AND_ARCHIVE,
  discard: DISCARD,
  menu: SEND_MENU,
  stay: STAY,
  isSendKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
  isDiscardKey: (event) => event.key.toLowerCase() === 'd' && event.shiftKey && (event.ctrlKey || event.metaKey),
};

/** One may write between the parts of a quote, and below it: only the parts themselves are left out. */
function gmailForeign(element: Element): ForeignPart {
  if (element.matches(SIGNATURE)) return 'signature';
  return element.matches(QUOTE) ? 'element' : undefined;
}

/** The Gmail window around a body, or what was not recognised. */
export function openGmailCompose(body: HTMLElement): ComposeWindow | UnreadableWindow {
  const found = findGmailWindow(body);
  if (!found) return unreadable(body, 'window');
  if (!found.send) return unreadable(body, 'send');
  const { root } = found;
  return composeWindow({
    body,
    root,
    // goog.editor keeps its own undo by snapshots (measured with its UndoRedo plugin, 2026-11). If a live check shows the
    // browser's undo instead, `nativeUndo` is the one word to change.
    text: body instanceof HTMLTextAreaElement ? plainText(body) : richText(body, gmailForeign, ownUndo),
    subject: () => findFirst<HTMLInputElement>(root, SUBJECT),
    draftId: () => readDraftId(root),
    recipients: () => readGmailRecipients(root, body),
    attachments: () => seeAttachments(root, body, ATTACHMENTS),
    ends: ENDS,
  });
}
