import { climb } from './climb';
import { findFirst } from './findFirst';

/** What tells a compose window from the page around it: variants of each mark, most trusted first. */
export interface WindowMarks {
  body: readonly string[];
  send: readonly string[];
  subject: readonly string[];
}

export interface FoundWindow {
  root: HTMLElement;
  /** `undefined` when the site's Send button was not recognised. */
  send: HTMLElement | undefined;
}

/** Another body sits nearer to the mark: then it is that one's, and ours is a chat or a field of the settings. */
function belongsToAnother(mark: HTMLElement, body: HTMLElement, marks: WindowMarks): boolean {
  for (const ancestor of climb(mark)) {
    if (ancestor.contains(body)) return false;
    if (findFirst(ancestor, marks.body)) return true;
  }
  return false;
}

function smallestAround(body: HTMLElement, variants: readonly string[], marks: WindowMarks): HTMLElement | undefined {
  for (const ancestor of climb(body)) {
    const found = findFirst(ancestor, variants);
    if (found) return belongsToAnother(found, body, marks) ? undefined : ancestor;
  }
  return undefined;
}

/** The compose window around a body: the smallest ancestor that also holds Send, and the subject where there is one. */
export function findWindow(body: HTMLElement, marks: WindowMarks): FoundWindow | undefined {
  const withSend = smallestAround(body, marks.send, marks);
  const withSubject = smallestAround(body, marks.subject, marks);
  if (!withSend) return withSubject && { root: withSubject, send: undefined };
  const root = withSubject?.contains(withSend) ? withSubject : withSend;
  return { root, send: findFirst(withSend, marks.send) };
}
