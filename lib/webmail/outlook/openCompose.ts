import type { ComposeWindow } from '../adapter';
import { composeWindow } from '../dom/composeWindow';
import { findWindow } from '../dom/findWindow';
import { isVisible } from '../dom/isVisible';
import type { EndMarks } from '../dom/noticeEnd';
import type { ForeignPart } from '../dom/readOwnText';
import { richText } from '../dom/richText';
import { seeAttachments } from '../dom/seeAttachments';
import { OUTLOOK_MARKS } from './findBody';
import { readOutlookRecipients } from './recipients';
import { ATTACHMENTS, DISCARD, QUOTE_START, SEND, SIGNATURE, SUBJECT } from './selectors';

const ENDS: EndMarks = {
  send: SEND,
  discard: DISCARD,
  isSendKey: (event) =>
    (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) || (event.altKey && event.code === 'KeyS'),
  isDiscardKey: () => false,
};

function outlookForeign(element: Element): ForeignPart {
  if (element.matches(QUOTE_START)) return 'all-after';
  return element.matches(SIGNATURE) ? 'element' : undefined;
}

/** The subject is the last of the visible one-line fields; recipients may have one of their own before it. */
function findSubject(root: HTMLElement): HTMLInputElement | undefined {
  for (const selector of SUBJECT) {
    const field = [...root.querySelectorAll<HTMLInputElement>(selector)].filter(isVisible).at(-1);
    if (field) return field;
  }
  return undefined;
}

/** The Outlook window around a body, or what was not recognised. */
export function openOutlookCompose(body: HTMLElement): ComposeWindow | { missing: string[] } {
  const found = findWindow(body, OUTLOOK_MARKS);
  if (!found) return { missing: ['window'] };
  if (!found.send) return { missing: ['send'] };
  const { root } = found;
  return composeWindow({
    body,
    root,
    text: richText(body, outlookForeign, 'own'),
    subject: () => findSubject(root),
    recipients: () => readOutlookRecipients(root, body),
    attachments: () => seeAttachments(root, body, ATTACHMENTS),
    ends: ENDS,
  });
}
