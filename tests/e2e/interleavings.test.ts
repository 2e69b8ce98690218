import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
// @ts-expect-error a plain script without types, shared with npm start
import { requireBrowser } from '../../scripts/browsers.mjs';
import { buildWorld } from '../contract/buildWorld';
import type { InterleavingHandle } from '../contract/interleaving/world';
import { runs } from '../runs';
import { buildEditors } from './editors/buildEditors';
import { mailHandler } from './fixtures/mail-pages/mailPage';
import { PLAIN_LAUNCH } from './harness/chromiumFlags';

/** As many sequences on each site; `NACHKLANG_INTERLEAVINGS=500` plays a thousand in all. */
const TIMES = Number(process.env.NACHKLANG_INTERLEAVINGS ?? runs(8, 20));
const SEED = 20261126;
const WINDOWS = 40;

let browser: Browser;
let context: BrowserContext;
let world: string;

beforeAll(async () => {
  const answerMail = mailHandler(await buildEditors());
  const makeWindows = readFileSync(new URL('../contract/interleaving/makeWindows.js', import.meta.url), 'utf8');
  browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    ...PLAIN_LAUNCH,
  });
  context = await browser.newContext();
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const answer = answerMail(url.host, url);
    const isEditor = url.pathname.startsWith('/editors/');
    if (!answer) return route.fulfill({ status: 404 });
    const body = isEditor ? makeWindows + answer.body.toString() : answer.body;
    await route.fulfill({ status: 200, headers: answer.headers, body });
  });
  world = await buildWorld('interleaving/world.ts', { './connectFrame': 'interleaving/standInForFrame.ts' });
});

afterAll(() => browser?.close());

type Played = Awaited<ReturnType<InterleavingHandle['play']>>;

async function evaluateInWorld(session: CDPSession, expression: string, contextId: number): Promise<unknown> {
  const options = { expression, contextId, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** One page with many windows, for as many sequences as they last. */
async function playOn(host: string, seed: number, most: number): Promise<Played> {
  const page = await context.newPage();
  await page.goto(`https://${host}/mail/u/0/?windows=${WINDOWS}&to=Person <person@example.com>`);
  await page.waitForSelector('html[data-ready="yes"]', { state: 'attached' });
  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await evaluateInWorld(session, world, executionContextId);
  const played = await evaluateInWorld(session, `nachklang.play(${seed}, ${most})`, executionContextId);
  await page.close();
  return played as Played;
}

it.each(['mail.google.com', 'outlook.office.com'])(
  `${TIMES} random sequences on %s: a letter goes only into the mail whose panel was pressed, to the same people, whole and once (P3, P4)`,
  async (host) => {
    const sum = { played: 0, pressed: 0, inserted: 0 };
    while (sum.played < TIMES) {
      const { faults, played, pressed, inserted } = await playOn(host, SEED + sum.played, TIMES - sum.played);
      expect(faults).toEqual([]);
      sum.played += played;
      sum.pressed += pressed;
      sum.inserted += inserted;
    }
    console.log(`${host}: ${sum.played} sequences, ${sum.pressed} letters accepted, ${sum.inserted} put in, 0 faults`);
    expect(sum.pressed).toBeGreaterThan(TIMES / 2);
    expect(sum.inserted).toBeGreaterThan(TIMES / 5);
  },
  20 * 60_000,
);
