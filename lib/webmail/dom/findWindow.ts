import { climb } from './climb';
import { findFirst } from './findFirst';
import { findShown } from './findShown';
import { isVisible } from './isVisible';
import { isOutermost } from './outermost';

/** What tells a compose window from the page around it: variants of each mark, most trusted first. */
export interface WindowMarks {
  body: readonly string[];
  /** How many of these, from the first, no other editor bears. */
  sureBodies: number;
  /** Which of several alike is the mail: Outlook's recipients are editors above it, Gmail's prompts stand below it. */
  ofAlike: 'first' | 'last';
  /** Places that take text but are never a mail. */
  notBody: string;
  send: readonly string[];
  /** Send by its label: it names no window, but in a window that other marks have found it may confirm a button. */
  labelledSend: readonly string[];
  subject: readonly string[];
  /** Where recipients stand. They alone make a window only around an editor that is surely a mail's. */
  people: readonly string[];
  /** Nothing above it belongs to the same window. */
  ceiling: string;
}

export interface FoundWindow {
  root: HTMLElement;
  /** `undefined` when the site's Send button was not recognised. */
  send: HTMLElement | undefined;
  subject: HTMLElement | undefined;
}

/** The most trusted body within an element. */
function bodyIn(root: HTMLElement, { body, notBody, ofAlike }: WindowMarks): HTMLElement | undefined {
  for (const selector of body) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)];
    const own = found.filter((each) => isOutermost(each, found) && !each.closest(notBody) && isVisible(each));
    if (own.length > 0) return own.at(ofAlike === 'last' ? -1 : 0);
  }
  return undefined;
}

/**
 * The body that a mark belongs to. A prompt may stand nearer to Send than the mail does: what counts is the best body of the
 * window, which shows by its other marks, unless that would reach into a second window.
 */
function ownerOf(mark: Element, variants: readonly string[], marks: WindowMarks): HTMLElement | undefined {
  const variant = variants.find((selector) => mark.matches(selector)) ?? '';
  const others = [marks.send, marks.subject, marks.people].filter((each) => each !== variants).flat();
  let nearest: HTMLElement | undefined;
  for (const ancestor of climb(mark, marks.ceiling)) {
    const body = bodyIn(ancestor, marks);
    nearest ??= body;
    if (body && findFirst(ancestor, others)) {
      const alike = [...ancestor.querySelectorAll(variant)].filter(isVisible);
      return alike.length > 1 ? nearest : body;
    }
  }
  return nearest;
}

/** The smallest ancestor of a body that holds a mark of one kind, if the mark isn't another body's. */
function findAround(body: HTMLElement, variants: readonly string[], marks: WindowMarks) {
  const isKnown = marks.body.some((selector) => body.matches(selector));
  for (const root of climb(body, marks.ceiling)) {
    // A minimised window hides its Send; the subject of a reply is hidden always.
    const mark = variants === marks.send ? findShown(root, variants) : findFirst(root, variants);
    if (!mark) continue;
    const owner = ownerOf(mark, variants, marks);
    return owner === body || !(owner || isKnown) ? { root, mark } : undefined;
  }
  return undefined;
}

/** The compose window around a body: the smallest ancestor with its Send, its subject and its recipients, as far as they exist. */
export function findWindow(body: HTMLElement, marks: WindowMarks): FoundWindow | undefined {
  const send = findAround(body, marks.send, marks);
  const subject = findAround(body, marks.subject, marks);
  const people = findAround(body, marks.people, marks);
  // A window whose other marks are all unknown can't be used, but it can be said that it can't be read.
  const isSure = marks.body.slice(0, marks.sureBodies).some((selector) => body.matches(selector));
  if (!send && !subject && !(isSure && people && people.root !== body.ownerDocument.body)) return undefined;
  const root = [send, subject, people]
    .flatMap((found) => found?.root ?? [])
    .reduce((one, other) => (one.contains(other) ? one : other));
  return { root, send: send?.mark ?? findFirst(root, marks.labelledSend), subject: subject?.mark };
}
