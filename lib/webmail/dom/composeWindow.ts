import type { Attachments, ComposeWindow, Recipient } from '../adapter';
import { fillSubject } from './fillSubject';
import { findShown } from './findShown';
import type { MailText } from './MailText';
import { type EndMarks, noticeEnd } from './noticeEnd';
import { noticeNear } from './noticeNear';
import { forgetCaret, rememberCaret } from './rememberCaret';
import { forgetReading, rememberReading } from './rememberReading';

/** What a site's adapter found out about one window. */
export interface WindowParts {
  body: HTMLElement;
  root: HTMLElement;
  text: MailText;
  subject(): HTMLInputElement | undefined;
  draftId(): string;
  recipients(): Recipient[];
  attachments(): Attachments;
  ends: EndMarks;
}

/** A compose window made of its parts. */
export function composeWindow(parts: WindowParts): ComposeWindow {
  const { body, root, text, subject, draftId, recipients, attachments, ends } = parts;
  rememberCaret(body);
  // The field stays readable when its window has left, but isn't found any more.
  let line: HTMLInputElement | undefined;
  return {
    body,
    root,
    draftId,
    recipients,
    subject: () => {
      line = subject() ?? line;
      return line?.value ?? '';
    },
    paragraphs: text.paragraphs,
    attachments,
    insertLetter: text.insertLetter,
    fillSubject: (line) => fillSubject(subject(), line),
    replace: text.replace,
    select: text.select,
    send: () => findShown(root, ends.send),
    onSendNear: (listener, signal) => noticeNear(root, ends, listener, signal),
    onEnd: (listener, signal) => {
      const forget = () => {
        forgetCaret(body);
        forgetReading(body);
      };
      rememberReading(body);
      signal.addEventListener('abort', forget, { once: true });
      noticeEnd(root, body, ends, listener, signal);
    },
  };
}
