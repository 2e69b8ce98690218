import type { Page } from 'playwright-core';
import { until } from './until';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Lower, it is the folded panel's button. In CSS pixels. */
const LOWEST_PANEL = 40;

/** The box of the panel's element in the page, as the page itself sees it; the card at marked words comes later, and behind it. */
export function hostBox(page: Page): Promise<Box> {
  return page.evaluate(() => {
    const host = [...document.documentElement.children].find(({ tagName }) => tagName === 'DIV');
    if (!host) throw new Error('nothing of ours stands on the page');
    const { left, right, top, bottom } = host.getBoundingClientRect();
    return { left, right, top, bottom };
  });
}

export const isPill = ({ top, bottom }: Box) => bottom - top < LOWEST_PANEL;

/** Opens the folded panel as a user does, by its button. */
export async function openByPill(page: Page): Promise<void> {
  const { left, top } = await until('the panel stands folded', async () => {
    const box = await hostBox(page);
    return isPill(box) && box;
  });
  await page.mouse.click(left + 20, top + 16);
  await until('the panel is open', async () => !isPill(await hostBox(page)));
}
