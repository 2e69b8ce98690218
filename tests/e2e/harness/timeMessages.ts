import type { Page } from 'playwright-core';
import type { TestBrowser } from './chromium';

type Reply = { answer?: unknown; problem?: string } | undefined;
declare const chrome: { runtime: { sendMessage(message: object): Promise<Reply> } };

/** Runs in the page; a worker that is just being ended doesn't answer, the next one does. */
async function askInPage(message: object): Promise<number> {
  const start = performance.now();
  for (;;) {
    const reply = await chrome.runtime.sendMessage(message).catch(() => undefined);
    if (reply?.problem) throw new Error(reply.problem);
    if (reply) return performance.now() - start;
  }
}

/** Milliseconds until the background has answered a message. */
export function timeMessage(page: Page, message: object): Promise<number> {
  return page.evaluate(askInPage, message);
}

/** The same with a background that is ended before: it has to start, open its records and answer. */
export async function timeFreshWorker(browser: TestBrowser, page: Page, message: object): Promise<number> {
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  const time = await timeMessage(page, message);
  await session.detach();
  return time;
}

/** Runs in the page: a fixed piece of work, in small integers alone: where numbers may overflow, engines choose now this, now that code. */
export function workInPage(): number {
  const start = performance.now();
  let sum = 0;
  for (let each = 0; each < 40_000_000; each++) sum = ((sum ^ (each & 1023)) + 1) & 0xfffff;
  return performance.now() - start + (sum === 1 ? 1 : 0);
}

/**
 * What that work takes where nothing else runs, in milliseconds: the quickest fourth of 300 runs took 37 to 38, half of them up
 * to 39 (Chromium 156 on a server's core, 2026-11).
 */
const UNDISTURBED = 38;

/**
 * What a browser takes there from the start of loading until a file of the extension without any script stands, in milliseconds:
 * half of 20 openings took up to 63 (the same machine). It tells what processes cost, which a piece of work doesn't.
 */
const NOTHING = 63;

interface Standing {
  stood?: number;
}

async function timeNothing(page: Page): Promise<number> {
  const other = await page.context().newPage();
  await other.addInitScript(() => {
    const look = () => {
      if (document.readyState === 'complete') (window as Standing).stood = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await other.goto(new URL('/manifest.json', page.url()).href);
  const handle = await other.waitForFunction(() => (window as Standing).stood, undefined, { timeout: 60_000 });
  const time = Number(await handle.jsonValue());
  await other.close();
  return time;
}

/** What was timed, and how many times longer a fixed piece of work, or a page with nothing in it, took around it than on an undisturbed machine. */
export interface Timed {
  time: number;
  slow: number;
}

/** How many times longer a fixed piece of work takes now than on an undisturbed machine; never below 1. */
export async function slowness(page: Page): Promise<number> {
  return Math.max(1, (await page.evaluate(workInPage)) / UNDISTURBED);
}

/** Times something again and again. Bars of time are meant for a machine with nothing else to do; `slow` tells how far this is from one. */
export async function timeBeside(page: Page, times: number, measure: () => Promise<number>): Promise<Timed[]> {
  const all: Timed[] = [];
  let before = await page.evaluate(workInPage);
  for (let each = 0; each < times; each++) {
    const time = await measure();
    const after = await page.evaluate(workInPage);
    const nothing = await timeNothing(page);
    all.push({ time, slow: Math.max(1, (before + after) / 2 / UNDISTURBED, nothing / NOTHING) });
    before = after;
  }
  return all;
}
