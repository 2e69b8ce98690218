import { findWindow } from '../dom/findWindow';
import { isVisible } from '../dom/isVisible';
import { BODY, NOT_A_BODY, PLAIN_BODY, SEND, SUBJECT } from './selectors';

/** The marks by which a Gmail window is told from the page around it. */
export const GMAIL_MARKS = { body: BODY, send: SEND, subject: SUBJECT };

/** The editor that an element lies in, if it is a mail's: it has Gmail's Send or subject beside it. */
export function findGmailBody(element: Element): HTMLElement | undefined {
  const body = element.closest<HTMLElement>([...BODY, ...PLAIN_BODY].join(','));
  if (!body || body.closest(NOT_A_BODY) || !isVisible(body)) return undefined;
  return findWindow(body, GMAIL_MARKS) ? body : undefined;
}
