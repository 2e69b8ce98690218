/** The outermost of the elements around one (itself included) that match: editors pasted into a mail are part of its text. */
export function findOutermost(element: Element, selector: string): HTMLElement | undefined {
  let outermost: HTMLElement | undefined;
  let next = element.closest<HTMLElement>(selector);
  while (next) {
    outermost = next;
    next = next.parentElement?.closest<HTMLElement>(selector) ?? null;
  }
  return outermost;
}

/** Whether none of the others holds the element. */
export function isOutermost(element: Element, others: readonly Element[]): boolean {
  return others.every((other) => other === element || !other.contains(element));
}
