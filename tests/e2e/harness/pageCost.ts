import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { watchBusyTime } from './busyTime';
import type { TestBrowser } from './chromium';
import { type MailSite, openCompose } from './mail-site';
import { letFramesPass } from './ownCalls';
import { until } from './until';

/** Where a mailbox stands without any compose window, and no thread was opened yet. */
const NO_WINDOW = '?threads=rejection,invitation&without=earlier';
/** In frames, about a second. */
const SETTLING = 60;
/** In milliseconds. */
const IDLE = 3000;

/** Processor time of the page's main thread until a mailbox without a compose window has come to rest, in milliseconds. */
export async function timeLoad(browser: TestBrowser, site: MailSite): Promise<number> {
  const page = await browser.context.newPage();
  const busy = await watchBusyTime(page);
  await page.goto(`${site.address}${NO_WINDOW}`);
  await page.bringToFront();
  await letFramesPass(page, SETTLING);
  const time = await busy();
  await page.close();
  return time;
}

/** A compose window in which somebody has written a line. */
async function openWritten(browser: TestBrowser, site: MailSite): Promise<Page> {
  const page = await openCompose(browser, site, { to: 'Anna Weber <anna.weber@example.com>', draft: 'empty' });
  await page.keyboard.type('Vielen Dank für das Gespräch am Montag.');
  await letFramesPass(page, SETTLING);
  return page;
}

/** The same for three seconds beside a compose window in which nobody does anything, in milliseconds a second. */
export async function timeIdle(browser: TestBrowser, site: MailSite): Promise<number> {
  const page = await openWritten(browser, site);
  const busy = await watchBusyTime(page);
  const before = await busy();
  // Not counted in frames: those would be asked for by us.
  await page.evaluate((time) => new Promise((done) => setTimeout(done, time)), IDLE);
  const time = (await busy()) - before;
  await page.close();
  return (time * 1000) / IDLE;
}

const PSS = /^Pss:\s+(\d+) kB/m;

/** Proportional set size in bytes, of the browser's processes; `own` are those of extension pages and workers. */
export interface Memory {
  page: number;
  own: number;
  all: number;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}

/** Every process that names the profile, as all of a browser's do, or comes from one that does. */
function processesOf(profile: string): string[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parent = new Map(all.map((id) => [id, /\) \S (\d+) /.exec(read(`/proc/${id}/stat`))?.[1] ?? '']));
  const found = new Set(all.filter((id) => read(`/proc/${id}/cmdline`).includes(profile)));
  for (let size = -1; size < found.size; ) {
    size = found.size;
    for (const id of all) if (found.has(parent.get(id) ?? '')) found.add(id);
  }
  return [...found];
}

function readMemory(profile: string): Memory {
  const memory: Memory = { page: 0, own: 0, all: 0 };
  for (const id of processesOf(profile)) {
    const bytes = Number(PSS.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) * 1024;
    const command = read(`/proc/${id}/cmdline`);
    memory.all += bytes;
    if (!command.includes('--type=renderer')) continue;
    if (command.includes('--extension-process')) memory.own += bytes;
    else memory.page += bytes;
  }
  return memory;
}

/** What the browser holds with one compose window in which a line is written, the panel unopened, after its rubbish was collected. */
export async function weigh(browser: TestBrowser, site: MailSite): Promise<Memory> {
  const page = await openWritten(browser, site);
  const session = await page.context().newCDPSession(page);
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const memory = await until('the processes can be read', () => {
    const read = readMemory(browser.profile);
    return read.page > 0 && read;
  });
  await page.close();
  return memory;
}

/** For each of so many keys: from the key to the end of the first frame after it, in milliseconds of the clock. */
export async function timeFrames(browser: TestBrowser, site: MailSite, keys: number): Promise<number[]> {
  const page = await openWritten(browser, site);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    const atEnd = ({ timeStamp }: Event) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage('');
      });
    document.addEventListener('keydown', atEnd, true);
  });
  for (let n = 0; n < keys; n++) {
    await page.keyboard.press('KeyA');
    await letFramesPass(page, 2);
  }
  const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
  await page.close();
  return times;
}
