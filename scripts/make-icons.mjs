// Draws the toolbar icons anew from the mark below: node scripts/node.mjs scripts/make-icons.mjs
// The mark is a speech bubble and its echo.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { requireBrowser } from './browsers.mjs';

const SIZES = [16, 32, 48, 96, 128];
const folder = fileURLToPath(new URL('../public/icon/', import.meta.url));

/** Small sizes get one thick arc instead of two, so that the gaps stay open. */
const SMALL = { radius: 7.6, stroke: 3.6, arcs: [13.4] };
const LARGE = { radius: 6.6, stroke: 2.4, arcs: [10.8, 15] };
const CENTRE = { x: 12, y: 15.4 };

/** A sixth of a turn on each side of level, right of the bubble. */
function arc(radius) {
  const [x, y] = [radius * Math.cos(Math.PI / 3.6), radius * Math.sin(Math.PI / 3.6)];
  return `M${CENTRE.x + x} ${CENTRE.y - y}A${radius} ${radius} 0 0 1 ${CENTRE.x + x} ${CENTRE.y + y}`;
}

function mark(size) {
  const { radius, stroke, arcs } = size < 32 ? SMALL : LARGE;
  const { x, y } = CENTRE;
  const [left, top, bottom] = [x - radius, y - radius, y + radius];
  const turn = `A${radius} ${radius} 0`;
  const bubble = `M${x} ${top}${turn} 1 1 ${x} ${bottom}L${x - radius * 0.5} ${y + radius * 0.88}L${left} ${y + radius * 1.35}V${y}${turn} 0 1 ${x} ${top}Z`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">
    <rect width="32" height="32" rx="8" fill="#217a71"/>
    <g stroke="#fdf8ef" stroke-linecap="round" stroke-linejoin="round">
      <path d="${bubble}" fill="#fdf8ef" stroke-width="0.6"/>
      <path d="${arcs.map(arc).join('')}" fill="none" stroke-width="${stroke}"/>
    </g>
  </svg>`;
}

const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
mkdirSync(folder, { recursive: true });
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${mark(size)}`);
  writeFileSync(`${folder}${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
