import type { Page } from 'playwright-core';

/** What moves although the reader has asked for stillness, in the page as it stands. */
export function motionFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = (times: string) =>
      Math.max(...times.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)));
    const faults = document.getAnimations().map((each) => `runs: ${each.id || each.constructor.name}`);
    for (const element of document.querySelectorAll('*'))
      for (const part of ['', '::before', '::after']) {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(
          element,
          part,
        );
        const isMoved = animationName !== 'none' && longest(animationDuration) > 1;
        if (longest(transitionDuration) > 1 || isMoved || scrollBehavior === 'smooth')
          faults.push(`moves: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}${part}`);
      }
    return faults;
  });
}

/** Controls without an edge or, with the focus, without a ring. Once a key was pressed the browser shows rings. */
function controlFaults(): string[] {
  const faults: string[] = [];
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${element.textContent?.trim().slice(0, 30)}`;
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const isDrawn = (style: string, width: string) => style !== 'none' && Number.parseFloat(width) >= 1;
  const hasRing = (element: Element | null) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return isDrawn(outlineStyle, outlineWidth);
  };
  for (const element of document.querySelectorAll('.nk-button, .nk-input, .nk-choice label > span, .nk-due')) {
    const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
    if (isSeen(element) && !isDrawn(borderTopStyle, borderTopWidth)) faults.push(`no edge: ${nameOf(element)}`);
  }
  const REACHED = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  for (const element of document.querySelectorAll<HTMLElement>(REACHED)) {
    if (!isSeen(element) || element.matches(':disabled')) continue;
    element.focus({ preventScroll: true });
    if (document.activeElement !== element) continue;
    if (![element, element.nextElementSibling, element.closest('label')].some(hasRing))
      faults.push(`no ring: ${nameOf(element)}`);
  }
  return faults;
}

/** Something chosen that looks like what is not, and parts of a bar that are alike. */
function markFaults(): string[] {
  const faults: string[] = [];
  const lookOf = (element: Element) => {
    const { backgroundColor, borderTopStyle, borderTopWidth, borderLeftWidth, color, outlineStyle } =
      getComputedStyle(element);
    return [backgroundColor, borderTopStyle, borderTopWidth, borderLeftWidth, color, outlineStyle].join(' ');
  };
  const compare = (marked: string, among: string, other: string) => {
    for (const element of document.querySelectorAll(marked)) {
      const beside = element.closest(among)?.querySelector(other);
      if (beside && lookOf(element) === lookOf(beside)) faults.push(`like the rest: ${element.textContent}`);
    }
  };
  compare('.nk-choice input:checked + span', '.nk-choice', 'input:not(:checked) + span');
  compare('.dashboard-nav a[aria-current]', 'nav', 'a:not([aria-current])');
  compare('.calendar-day--today time', '.calendar-grid', '.calendar-day:not(.calendar-day--today) time');
  for (const bars of document.querySelectorAll('.plot-rows')) {
    const parts = [...bars.querySelectorAll('.plot-key')].map(lookOf);
    if (new Set(parts).size < parts.length) faults.push(`parts alike: ${parts.join(' | ')}`);
  }
  return faults;
}

/** What can't be told where the reader's own colours stand. */
export async function forcedColourFaults(page: Page): Promise<string[]> {
  const faults = [...(await page.evaluate(markFaults)), ...(await page.evaluate(controlFaults))];
  return [...new Set(faults)];
}

/** Begins to note what the live regions of the page say. */
export const hearPage = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    (window as unknown as { __said: string[] }).__said = said;
    const regionOf = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest('[role="status"], [role="alert"], [aria-live]');
    new MutationObserver((changes) => {
      const regions = new Set(changes.map(({ target }) => regionOf(target)));
      for (const region of regions) if (region?.textContent) said.push(region.textContent);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });

export const heard = (page: Page) => page.evaluate(() => (window as unknown as { __said: string[] }).__said);
