import type { ComposeWindow, UnreadableWindow, WebmailAdapter } from '../adapter';
import { composeWindow } from '../dom/composeWindow';
import { nativeUndo } from '../dom/nativeUndo';
import type { EndMarks } from '../dom/noticeEnd';
import { readAddresses } from '../dom/readAddress';
import { richText } from '../dom/richText';
import { seeAttachments } from '../dom/seeAttachments';
import { unreadable } from '../dom/unreadable';

// Our own practice page: the marks are ours, the editor is the browser's.
const BODY = '[data-nk-compose-body]';
const ROOT = '[data-nk-compose]';
const TO = 'input[data-nk-to]';
const SUBJECT = 'input[data-nk-subject]';

const ATTACHMENTS = { place: SUBJECT, file: '[data-nk-attachment]', linked: '', foreign: 'blockquote' };

const ENDS: EndMarks = {
  send: ['[data-nk-send]'],
  discard: ['[data-nk-discard]'],
  isSendKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
  isDiscardKey: () => false,
};

function open(body: HTMLElement): ComposeWindow | UnreadableWindow {
  const root = body.closest<HTMLElement>(ROOT);
  if (!root) return unreadable(body, 'window');
  return composeWindow({
    body,
    root,
    text: richText(body, () => undefined, nativeUndo),
    subject: () => root.querySelector<HTMLInputElement>(SUBJECT) ?? undefined,
    draftId: () => '',
    recipients: () => readAddresses(root.querySelector<HTMLInputElement>(TO)?.value ?? ''),
    attachments: () => seeAttachments(root, body, ATTACHMENTS),
    ends: ENDS,
  });
}

export const practice: WebmailAdapter = {
  mailbox: 'practice',
  findBody: (element) => element.closest<HTMLElement>(BODY) ?? undefined,
  open,
};
