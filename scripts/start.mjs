// npm start: builds the extension and opens a browser of its own with it and its welcome, which leads to the practice page: there
// everything can be tried without a mail account. The browser's profile stays in .profile/, apart from the user's own.
//   npm start                 Chromium, Chrome or Edge, whichever is here; otherwise Firefox
//   npm start -- --firefox    Firefox
//   npm start -- --headless   no window: starts, goes on from the welcome to the practice page, says so and ends (for CI; the way without a screen)
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import webExt from 'web-ext';
import { build } from 'wxt';
import { findBrowser } from './browsers.mjs';
import { requireSystemPackages } from './system-packages.mjs';

process.env.NODE_ENV = 'production';
const root = fileURLToPath(new URL('..', import.meta.url));
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isHeadless = process.argv.includes('--headless') || !hasScreen;
const wantsFirefox = process.argv.includes('--firefox');
const profile = path.join(root, '.profile', wantsFirefox ? 'firefox' : 'chromium');

function chooseBrowser() {
  const kinds = wantsFirefox ? ['firefox'] : ['chromium', 'chrome', 'edge', 'firefox'];
  const kind = kinds.find((each) => findBrowser(each));
  return { isFirefox: kind === 'firefox', program: findBrowser(kind) };
}

function chromiumArguments() {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const headless = ['--headless=new', '--disable-gpu', '--disable-background-networking', '--remote-debugging-port=0'];
  return [...asRoot, ...(isHeadless ? headless : [])];
}

function options({ isFirefox, program }) {
  const common = { noReload: true, noInput: true, keepProfileChanges: true, profileCreateIfMissing: true };
  if (isFirefox)
    return {
      ...common,
      sourceDir: path.join(root, '.output/firefox-mv3'),
      target: ['firefox-desktop'],
      firefox: program,
      firefoxProfile: profile,
    };
  return {
    ...common,
    sourceDir: path.join(root, '.output/chrome-mv3'),
    target: ['chromium'],
    chromiumBinary: program,
    chromiumProfile: profile,
    args: chromiumArguments(),
  };
}

/** The extension opens its welcome by itself once it is installed; a headless start goes on to the practice page. */
async function waitForPracticePage() {
  const portFile = path.join(profile, 'DevToolsActivePort');
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((next) => setTimeout(next, 200))) {
    if (!existsSync(portFile)) continue;
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${readFileSync(portFile, 'utf8').split('\n')[0]}`);
    const pages = browser.contexts().flatMap((context) => context.pages());
    const page = pages.find((each) => each.url().endsWith('/welcome.html'));
    await page?.goto(page.url().replace('welcome', 'practice'));
    await page?.locator('[data-nk-compose-body]').waitFor();
    const address = page?.url();
    await browser.close();
    if (address) return address;
  }
  throw new Error('The practice page did not open within 30 seconds.');
}

requireSystemPackages(isHeadless ? ['chromium'] : [wantsFirefox ? 'firefox' : 'anyBrowser']);
const choice = chooseBrowser();
await build({ browser: choice.isFirefox ? 'firefox' : 'chrome', manifestVersion: 3 });
mkdirSync(profile, { recursive: true });
rmSync(path.join(profile, 'DevToolsActivePort'), { force: true });
if (!hasScreen) console.log('There is no screen here: Nachklang starts without a window, to show that it runs.');
const runner = await webExt.cmd.run(options(choice), { shouldExitProgram: !isHeadless });
if (isHeadless) {
  console.log(`Nachklang runs; the practice page stands at ${await waitForPracticePage()}`);
  await runner.exit();
  process.exit(0);
}
console.log('Nachklang runs in a browser of its own. Close the browser to end.');
