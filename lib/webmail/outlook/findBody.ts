import { findWindow } from '../dom/findWindow';
import { isVisible } from '../dom/isVisible';
import { BODY, SEND, SUBJECT } from './selectors';

/** The marks by which an Outlook window is told from the page around it. */
export const OUTLOOK_MARKS = { body: BODY, send: SEND, subject: SUBJECT };

/** The editor that an element lies in, if it is a mail's: under Outlook's own id, with Send or subject beside it. */
export function findOutlookBody(element: Element): HTMLElement | undefined {
  const body = element.closest<HTMLElement>(BODY.join(','));
  if (!body || !isVisible(body)) return undefined;
  return findWindow(body, OUTLOOK_MARKS) ? body : undefined;
}
