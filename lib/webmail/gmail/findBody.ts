import { type FoundWindow, findWindow, type WindowMarks } from '../dom/findWindow';
import { isVisible } from '../dom/isVisible';
import { findOutermost } from '../dom/outermost';
import { LABELLED_SEND } from '../sendLabels.data';
import { BODY, CEILING, EDITOR_BOX, NOT_A_BODY, PEOPLE, PLAIN_BODY, SEND, SUBJECT } from './selectors';

/** The marks by which a Gmail window is told from the page around it. */
const MARKS: WindowMarks = {
  body: BODY,
  sureBodies: 3,
  ofAlike: 'first',
  notBody: NOT_A_BODY,
  send: SEND,
  labelledSend: LABELLED_SEND,
  subject: SUBJECT,
  people: PEOPLE,
  ceiling: CEILING,
};
const PLAIN_MARKS: WindowMarks = { ...MARKS, body: PLAIN_BODY };

const isPlain = (body: HTMLElement) => body.localName === 'textarea';

/** Whether an inline style shows the element. */
const isShown = ({ style: { display } }: HTMLElement) => display !== '' && display !== 'none';

/** Both editors are in every window. Where both seem visible the inline style tells; without it the formatting one counts. */
function isPutAway(body: HTMLElement): boolean {
  const box = body.closest<HTMLElement>(EDITOR_BOX);
  const boxes = [...(box?.parentElement?.children ?? [])].filter((each) => each.matches(EDITOR_BOX) && isVisible(each));
  const twin = boxes.find((each) => each !== box) as HTMLElement | undefined;
  if (!box || !twin) return false;
  return isShown(box) === isShown(twin) ? isPlain(body) : isShown(twin);
}

/** The window around a Gmail body. */
export function findGmailWindow(body: HTMLElement): FoundWindow | undefined {
  return findWindow(body, isPlain(body) ? PLAIN_MARKS : MARKS);
}

/** The editor that an element lies in, if it is a mail's: it has Gmail's Send or subject beside it. */
export function findGmailBody(element: Element): HTMLElement | undefined {
  const body = findOutermost(element, [...BODY, ...PLAIN_BODY].join());
  if (!body || body.closest(NOT_A_BODY) || !isVisible(body) || isPutAway(body)) return undefined;
  return findGmailWindow(body) ? body : undefined;
}
