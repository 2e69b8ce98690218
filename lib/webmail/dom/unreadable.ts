import type { UnreadableWindow } from '../adapter';
import { type EndMarks, noticeEnd } from './noticeEnd';

const NO_MARKS: EndMarks = { send: [], discard: [], isSendKey: () => false, isDiscardKey: () => false };

/** A window that a site's adapter can't work with, and why. */
export function unreadable(body: HTMLElement, ...missing: string[]): UnreadableWindow {
  return {
    body,
    missing,
    onGone: (listener, signal) => noticeEnd(body.parentElement ?? body, body, NO_MARKS, listener, signal),
  };
}
