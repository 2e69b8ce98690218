import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Further than this nobody presses Tab to reach a thing. */
const MOST_TABS = 60;

/** What has the focus in a page or frame, and what is wrong with how it shows. */
interface Stop {
  what: string;
  faults: string[];
}

/**
 * Looks at the focused element: it must be seen, within the window, and look otherwise than a twin of it without the focus.
 * A heading or a line that was only given the focus to be read on from needs no ring.
 */
function lookAtFocus(): Stop {
  const focused = document.activeElement as HTMLElement | null;
  if (!focused || focused === document.body) return { what: 'nothing', faults: ['nothing has the focus'] };
  const what = `${focused.tagName.toLowerCase()} ${focused.dataset.testid ?? ''} ${focused.textContent?.slice(0, 40)}`;
  const holder = focused.matches('input[type="radio"], input[type="checkbox"], input[type="file"]')
    ? (focused.closest('label') ?? focused.parentElement ?? focused)
    : focused;
  const faults: string[] = [];
  const { left, right, top, bottom } = holder.getBoundingClientRect();
  if (
    right - left < 4 ||
    bottom - top < 4 ||
    !holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  )
    faults.push('is not seen');
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) faults.push('is out of the window');
  const isOnlyReadFrom = focused.tabIndex < 0 && !focused.matches('[role="row"], [role="gridcell"], button, a, input');
  if (isOnlyReadFrom) return { what, faults };
  const ringsOf = (root: Element) =>
    [root, ...root.querySelectorAll('*')].map((each) => {
      const { boxShadow, outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
      const isDrawn = outlineStyle !== 'none' && outlineWidth !== '0px' && !/, 0\)$|transparent/.test(outlineColor);
      return `${boxShadow} ${isDrawn ? `${outlineStyle} ${outlineWidth} ${outlineColor}` : ''}`;
    });
  const twin = holder.cloneNode(true) as HTMLElement;
  // A second radio button of a group would take its mark away.
  for (const each of [twin, ...twin.querySelectorAll('[name], [id]')]) {
    each.removeAttribute('name');
    each.removeAttribute('id');
  }
  const own = ringsOf(holder);
  holder.after(twin);
  const others = ringsOf(twin);
  twin.remove();
  if (own.every((ring, index) => ring === others[index])) faults.push('looks no other than without the focus');
  return { what, faults };
}

/** The focus is somewhere one can see, and shows. Says where. */
export async function expectVisibleFocus(where: Page | Frame): Promise<string> {
  const { what, faults } = await where.evaluate(lookAtFocus);
  expect(faults, what).toEqual([]);
  return what;
}

const isAt = (where: Page | Frame, selector: string) =>
  where.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Presses Tab (or another key) until the wanted element has the focus; every stop on the way must be seen. */
export async function goTo(page: Page, selector: string, { frame = page as Page | Frame, key = 'Tab' } = {}) {
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    if (await isAt(frame, selector)) return expectVisibleFocus(frame);
    await page.keyboard.press(key);
    // Behind the last thing of a page Tab goes through the browser's own, and comes back.
    if (!(await isAt(frame, 'body'))) await expectVisibleFocus(frame);
  }
  throw new Error(`${selector} is not reached by ${key}`);
}

/** Counts what a mouse, a finger or a pen does in every page of the browser from now on. */
export const countPointers = () => {
  const counts = window as unknown as { __pointers: number };
  counts.__pointers = 0;
  for (const type of ['pointerdown', 'pointermove', 'mousedown', 'wheel', 'touchstart'])
    addEventListener(type, ({ isTrusted }) => isTrusted && counts.__pointers++, { capture: true });
};

export const pointersIn = (page: Page) =>
  page.evaluate(() => (window as unknown as { __pointers?: number }).__pointers ?? -1);
