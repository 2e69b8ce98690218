import { isVisible } from '../dom/isVisible';
import { ONE_LINE, SUBJECT } from './selectors';

/** The subject is the last of the visible one-line fields above the body; recipients may have some of their own before it. */
export function findSubject(root: HTMLElement, body: HTMLElement): HTMLInputElement | undefined {
  const isAbove = (field: Element) =>
    !!(field.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING) && !body.contains(field);
  for (const selector of [...SUBJECT, ONE_LINE]) {
    const fields = [...root.querySelectorAll<HTMLInputElement>(selector)].filter(isVisible);
    const field = fields.filter(isAbove).at(-1) ?? fields.find((each) => !body.contains(each));
    if (field) return field;
  }
  return undefined;
}
