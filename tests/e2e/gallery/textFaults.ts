import type { Page } from 'playwright-core';

/**
 * Texts that a reader can't read to the end: cut off at an edge without a `title` that says the rest, outside of the window to
 * the side, or laid over each other's box. Runs in the page as it is shown now.
 */
export function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${element.textContent?.trim().slice(0, 60)}`;
    const beside = document.documentElement.scrollWidth - innerWidth;
    if (beside > 0) faults.push(`the page is ${beside} px wider than the window`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!hasText || !element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
      const style = getComputedStyle(element);
      const isHidden = (axis: 'overflowX' | 'overflowY') => ['hidden', 'clip'].includes(style[axis]);
      if (style.clipPath !== 'none') continue;
      const cutBeside = isHidden('overflowX') && element.scrollWidth > element.clientWidth + 1;
      const cutBelow = isHidden('overflowY') && element.scrollHeight > element.clientHeight + 2;
      if ((cutBeside || cutBelow) && !element.title && !element.closest('[title]'))
        faults.push(`cut: ${name(element)}`);
    }
    return faults;
  });
}
