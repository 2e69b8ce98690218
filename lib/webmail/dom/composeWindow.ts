import type { Attachments, ComposeWindow, Recipient } from '../adapter';
import { fillSubject } from './fillSubject';
import type { MailText } from './MailText';
import { type EndMarks, noticeEnd } from './noticeEnd';
import { noticeNear } from './noticeNear';
import { forgetCaret, rememberCaret } from './rememberCaret';

/** What a site's adapter found out about one window. */
export interface WindowParts {
  body: HTMLElement;
  root: HTMLElement;
  text: MailText;
  subject(): HTMLInputElement | undefined;
  recipients(): Recipient[];
  attachments(): Attachments;
  ends: EndMarks;
}

/** A compose window made of its parts. */
export function composeWindow(parts: WindowParts): ComposeWindow {
  const { body, root, text, subject, recipients, attachments, ends } = parts;
  rememberCaret(body);
  return {
    body,
    root,
    recipients,
    subject: () => subject()?.value ?? '',
    paragraphs: text.paragraphs,
    attachments,
    insertLetter: text.insertLetter,
    fillSubject: (line) => fillSubject(subject(), line),
    replace: text.replace,
    select: text.select,
    onSendNear: (listener, signal) => noticeNear(root, ends.send, listener, signal),
    onEnd: (listener, signal) => {
      signal.addEventListener('abort', () => forgetCaret(body), { once: true });
      noticeEnd(root, body, ends, listener, signal);
    },
  };
}
