/** The first match of several selectors, in the order of trust: variants of one thing over the years. */
export function findFirst<T extends Element = HTMLElement>(
  root: ParentNode,
  variants: readonly string[],
): T | undefined {
  for (const selector of variants) {
    const found = root.querySelector<T>(selector);
    if (found) return found;
  }
  return undefined;
}
