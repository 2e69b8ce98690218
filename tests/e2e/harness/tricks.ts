import type { Page } from 'playwright-core';

/** A box in the view of the mail page, in CSS pixels. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Styles by which a page makes the user press something of ours without seeing it; `at`: what is to be pressed; `host`: what holds it. */
export type Trick = (at: Box, host: Box) => string;

const OURS = ':root > div';
const glass = (place: string) =>
  `content: ''; position: fixed; ${place}; z-index: 2147483647; background: #fff; pointer-events: none;`;

/** Each of them lets the click itself through to the frame. */
export const TRICKS: Readonly<Record<string, Trick>> = {
  'covers the view with glass that takes no clicks': () => `body::after { ${glass('inset: 0')} }`,
  'covers the button alone': ({ x, y, width, height }) =>
    `body::after { ${glass(`left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px`)} }`,
  'covers everything but the button': ({ x, y, width, height }) =>
    `body::after { ${glass('inset: 0')} clip-path: path(evenodd, 'M0 0H4000V4000H0ZM${x} ${y}h${width}v${height}h${-width}Z') }`,
  'covers it in the top layer': () =>
    `#nk-popover { ${glass('inset: 0')} width: 100%; height: 100%; border: 0; padding: 0 }`,
  'makes it transparent': () => `${OURS} { opacity: 0.01 !important }`,
  'makes the whole page transparent': () => ':root { opacity: 0.05 }',
  'clips it to the button': (at, host) =>
    `${OURS} { clip-path: inset(${at.y - host.y}px 0 ${host.y + host.height - at.y - at.height}px 0) !important }`,
  'masks it away': () => `${OURS} { mask-image: linear-gradient(transparent, transparent) !important }`,
  'moves it under the pointer': () => `${OURS} { translate: -40px 30px !important }`,
  'moves it by its own place': () => `${OURS} { left: 12px !important; top: 12px !important }`,
  'scales it up': () => `${OURS} { scale: 1.4 !important; transform-origin: 0 0 !important }`,
  'scales the whole page': () => ':root { transform: scale(0.5); transform-origin: 0 0 }',
  'rotates it': () => `${OURS} { rotate: 8deg !important }`,
  'filters it': () => `${OURS} { filter: blur(12px) contrast(0.1) !important }`,
  'filters the whole page': () => ':root { filter: invert(1) }',
  'blends it away': () => `${OURS} { mix-blend-mode: difference !important }`,
};

const STYLE = 'nk-trick';

/** Plays a trick; the page has all it needs for that. */
export function play(page: Page, css: string): Promise<void> {
  return page.evaluate(
    ([id, text]) => {
      const style = document.createElement('style');
      style.id = id;
      style.textContent = text;
      document.head.append(style);
      if (!text.includes('#nk-popover')) return;
      const popover = document.createElement('div');
      popover.id = 'nk-popover';
      popover.popover = 'manual';
      document.body.append(popover);
      popover.showPopover();
    },
    [STYLE, css] as const,
  );
}

export function stop(page: Page): Promise<void> {
  return page.evaluate((id) => {
    document.getElementById(id)?.remove();
    document.getElementById('nk-popover')?.remove();
  }, STYLE);
}
