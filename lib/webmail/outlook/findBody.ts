import { findFirst } from '../dom/findFirst';
import { type FoundWindow, findWindow, type WindowMarks } from '../dom/findWindow';
import { isVisible } from '../dom/isVisible';
import { findOutermost, isOutermost } from '../dom/outermost';
import { LABELLED_SEND } from '../sendLabels.data';
import {
  APPOINTMENT,
  BODY,
  CEILING,
  NO_MAIL_PATH,
  NOT_A_BODY,
  PEOPLE,
  SEND,
  SUBJECT,
  UNMARKED_BODY,
} from './selectors';

/** The marks by which an Outlook window is told from the page around it. */
const MARKS: WindowMarks = {
  body: BODY,
  sureBodies: 3,
  ofAlike: 'last',
  notBody: NOT_A_BODY,
  send: SEND,
  labelledSend: LABELLED_SEND,
  subject: SUBJECT,
  people: PEOPLE,
  ceiling: CEILING,
};

/** Recipients stand above the subject, in editors of their own: the body is the last one, and below a subject that is sure. */
function isLowest(body: HTMLElement, { root, send, subject }: FoundWindow): boolean {
  const editors = [...root.querySelectorAll(UNMARKED_BODY)].filter(isVisible);
  const isBelow = !!subject && !!(subject.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING);
  return (
    (!!send || !!subject?.matches(SUBJECT[0])) &&
    isBelow &&
    editors.filter((each) => isOutermost(each, editors)).at(-1) === body
  );
}

/** The window around an Outlook body. */
export function findOutlookWindow(body: HTMLElement): FoundWindow | undefined {
  const isMarked = BODY.some((selector) => body.matches(selector));
  // Most editors that bear no mark are no mail: one look at the page spares the climb.
  if (!isMarked && !findFirst(body.ownerDocument, SUBJECT)) return undefined;
  const found = findWindow(body, MARKS);
  if (!found || found.root.querySelector(APPOINTMENT)) return undefined;
  return isMarked || isLowest(body, found) ? found : undefined;
}

/** The editor that an element lies in, if it is a mail's: under Outlook's own id, with Send or subject beside it. */
export function findOutlookBody(element: Element): HTMLElement | undefined {
  if (NO_MAIL_PATH.test(element.ownerDocument.location?.pathname ?? '')) return undefined;
  const body = findOutermost(element, [...BODY, UNMARKED_BODY].join());
  if (!body || body.closest(NOT_A_BODY) || !isVisible(body)) return undefined;
  return findOutlookWindow(body) ? body : undefined;
}
