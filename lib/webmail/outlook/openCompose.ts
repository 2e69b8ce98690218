import type { ComposeWindow, UnreadableWindow } from '../adapter';
import { composeWindow } from '../dom/composeWindow';
import type { ForeignPart } from '../dom/foreignParts';
import type { EndMarks } from '../dom/noticeEnd';
import { ownUndo } from '../dom/ownUndo';
import { richText } from '../dom/richText';
import { seeAttachments } from '../dom/seeAttachments';
import { unreadable } from '../dom/unreadable';
import { LABELLED_SEND } from '../sendLabels.data';
import { findOutlookWindow } from './findBody';
import { readOutlookRecipients } from './recipients';
import { ATTACHMENTS, DISCARD, QUOTE_START, SEND, SEND_MENU, SIGNATURE } from './selectors';
import { findSubject } from './subject';

const ENDS: EndMarks = {
  send: [...SEND, ...LABELLED_SEND],
  discard: DISCARD,
  menu: SEND_MENU,
  isSendKey: (event) =>
    (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) || (event.altKey && event.code === 'KeyS'),
  isDiscardKey: () => false,
};

function outlookForeign(element: Element): ForeignPart {
  if (element.matches(QUOTE_START)) return 'all-after';
  return element.matches(SIGNATURE) ? 'signature' : undefined;
}

/** The Outlook window around a body, or what was not recognised. */
export function openOutlookCompose(body: HTMLElement): ComposeWindow | UnreadableWindow {
  const found = findOutlookWindow(body);
  if (!found) return unreadable(body, 'window');
  if (!found.send) return unreadable(body, 'send');
  const { root } = found;
  return composeWindow({
    body,
    root,
    subject: () => findSubject(root, body),
    // Outlook shows no name of a draft that outlives its window (2026-10).
    draftId: () => '',
    text: richText(body, outlookForeign, ownUndo),
    recipients: () => readOutlookRecipients(root, body),
    attachments: () => seeAttachments(root, body, ATTACHMENTS),
    ends: ENDS,
  });
}
