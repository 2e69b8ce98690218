import { isVisible } from './isVisible';

/** The first match that is to be seen, in the order of trust: sites keep hidden copies of what was there before. */
export function findShown(root: ParentNode, variants: readonly string[]): HTMLElement | undefined {
  for (const selector of variants) {
    const shown = [...root.querySelectorAll<HTMLElement>(selector)].find(isVisible);
    if (shown) return shown;
  }
  return undefined;
}
