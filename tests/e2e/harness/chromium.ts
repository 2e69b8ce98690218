import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
// @ts-expect-error a plain script without types, shared with npm start
import { requireBrowser } from '../../../scripts/browsers.mjs';
import { FLAGS, hostRules } from './chromiumFlags';
import { DevtoolsPipe } from './devtools-pipe';
import { freshProfile, prepareProfile, unpackedId } from './profile';
import { until } from './until';
import { evaluateInWorker } from './worker';

export interface StartOptions {
  /** The built extension's folder; left out, the browser runs bare, for comparison. */
  extension?: string;
  /** Keep a profile over restarts; a fresh one otherwise. */
  profile?: string;
  /** Port of the server that stands for the mail hosts; every other host is unknown to this browser. */
  mailPort?: number;
  language?: 'de' | 'en';
  env?: Record<string, string>;
  flags?: string[];
  headless?: boolean;
  /** The folder for downloads. */
  downloads?: string;
  /** Optional permissions that the user has given before. */
  givenOnce?: readonly string[];
}

export interface TestBrowser {
  extensionId: string;
  profile: string;
  context: BrowserContext;
  browser: Browser;
  pipe: DevtoolsPipe;
  process: ChildProcess;
  url(page: string): string;
  openPage(page: string): Promise<Page>;
  /** A tab of the extension's origin in which none of its scripts runs, for speaking with the background. It is opened once. */
  ownTab(): Promise<Page>;
  /** Opens the real toolbar popup over the page in front and returns it. */
  openPopup(): Promise<Page>;
  /** Ends the background worker as the browser itself does when it idles. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
  /** Kills every process of the browser at once. */
  kill(): Promise<void>;
}

/** Debian's /usr/bin/chromium is a wrapper script; preloaded clocks belong on the program behind it. */
function programOf(found: string): string {
  const behindWrapper = '/usr/lib/chromium/chromium';
  return found === '/usr/bin/chromium' && existsSync(behindWrapper) ? behindWrapper : found;
}

async function waitForPort(profile: string, child: ChildProcess): Promise<string> {
  const file = path.join(profile, 'DevToolsActivePort');
  return until('the browser opens its debugging port', () => {
    if (child.exitCode !== null) throw new Error(`Chromium ended with ${child.exitCode}`);
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : undefined;
  });
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('exit', () => done());
  });
}

export async function startChromium(options: StartOptions): Promise<TestBrowser> {
  const profile = options.profile ?? freshProfile();
  prepareProfile(profile, options.extension, options);
  const language = options.language ?? 'en';
  const args = [
    ...FLAGS,
    ...(options.headless === false ? [] : ['--headless=new']),
    `--lang=${language}`,
    `--accept-lang=${language}`,
    `--user-data-dir=${profile}`,
    ...hostRules(options.mailPort),
    ...(options.flags ?? []),
    'about:blank',
  ];
  const child = spawn(programOf(requireBrowser('chromium')), args, {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const pipe = new DevtoolsPipe(child);
  const port = await waitForPort(profile, child);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no default context');
  context.setDefaultTimeout(10_000);
  return assemble({
    browser,
    context,
    pipe,
    child,
    profile,
    extensionId: options.extension ? unpackedId(options.extension) : '',
    port,
  });
}

interface Parts {
  browser: Browser;
  context: BrowserContext;
  pipe: DevtoolsPipe;
  child: ChildProcess;
  profile: string;
  extensionId: string;
  port: string;
}

/** Playwright lists the toolbar popup only on a connection that was made after it opened. */
async function findPopup(port: string, popupUrl: string): Promise<Page | undefined> {
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = connection.contexts().flatMap((each) => each.pages());
  const popup = pages.find((page) => page.url() === popupUrl);
  popup?.setDefaultTimeout(10_000);
  if (!popup) await connection.close();
  return popup;
}

function assemble({ browser, context, pipe, child, profile, extensionId, port }: Parts): TestBrowser {
  const url = (page: string) => `chrome-extension://${extensionId}/${page}`;
  const openPage = async (page: string) => {
    const tab = await context.newPage();
    // The extension may still be starting.
    await until(`${page} opens`, async () => (await tab.goto(url(page)).catch(() => null)) !== null);
    return tab;
  };
  let ownTab: Page | undefined;
  return {
    extensionId,
    profile,
    context,
    browser,
    pipe,
    process: child,
    url,
    openPage,
    ownTab: async () => {
      if (!ownTab || ownTab.isClosed()) ownTab = await openPage('manifest.json');
      return ownTab;
    },
    openPopup: async () => {
      await evaluateInWorker(pipe, extensionId, 'chrome.action.openPopup()');
      return until('the popup opens', () => findPopup(port, url('popup.html')));
    },
    stopWorker: async () => {
      const tab = await openPage('popup.html');
      const session = await context.newCDPSession(tab);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await tab.close();
    },
    close: async () => {
      await pipe.send('Browser.close').catch(() => {});
      await endOf(child);
      await browser.close().catch(() => {});
    },
    kill: async () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, 'SIGKILL');
      await endOf(child);
      await browser.close().catch(() => {});
    },
  };
}
