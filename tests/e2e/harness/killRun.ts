import type { Page } from 'playwright-core';
import { startChromium, type TestBrowser } from './chromium';
import type { DiskFault } from './databaseFaults';
import { momentOfFault } from './momentOfFault';
import { outputOf } from './output';
import { recordFrom, sendFrom, write } from './page-writer';
import { freshProfile } from './profile';
import { readRows, type StoredRow, waitForStart } from './readRows';
import { type Random, seededRandom } from './seededRandom';
import { slowness } from './timeMessages';
import { until } from './until';
import { WriteLedger } from './WriteLedger';
import { hasMark, leaveMark } from './wipe-mark';

export interface KillPlan {
  kills: number;
  /** Moments and faults are the same for the same seed, as far as the machine allows. */
  seed: number;
  /** What happens on the disk after each kill, counted from 1. */
  faultAfter: (kill: number, random: Random) => DiskFault | undefined;
  /** Every so many kills, the next start is killed as well, before it is finished. */
  killStartEvery?: number;
  /** The page that writes; one that shows nothing leaves the machine's time to the writing. */
  page?: string;
}

export interface KillFigures {
  kills: number;
  damaged: number;
  wipes: number;
  acknowledged: number;
  kinds: Record<string, number>;
  losses: string[];
  /** Per start, in ms: from asking for a page to the first answer that needs both copies compared. */
  starts: number[];
  /** Per start, how many times longer a fixed piece of work took just after it than on an undisturbed machine. */
  slow: number[];
}

interface Run extends KillFigures {
  browser: TestBrowser | undefined;
  ledger: WriteLedger;
  profile: string;
  random: Random;
}

/** What a client does after a restart: what was not acknowledged goes out again, under the same id. */
async function sendAgain(page: Page, ledger: WriteLedger): Promise<void> {
  for (const { key, message } of ledger.unanswered()) {
    const reply = await sendFrom(page, message);
    if (reply?.answer?.ok) await ledger.kept(key);
    // The list of what can be undone is not mirrored: a database that came back from the mirror can't.
    else if (message.name === 'application/undo') ledger.refused(key, await readRows(page));
  }
}

/** One start: what is there is judged, and what was under way goes out again. */
async function lookAfterStart(run: Run, page: Page, isFirst: boolean): Promise<StoredRow[]> {
  const { ledger } = run;
  run.losses.push(...ledger.findLosses(await readRows(page)));
  if (!isFirst && !(await hasMark(page))) run.wipes += 1;
  await leaveMark(page);
  await sendAgain(page, ledger);
  if (ledger.unanswered().length > 0)
    run.losses.push(...ledger.unanswered().map(({ company }) => `${company} can't be sent again`));
  const rows = await readRows(page);
  run.losses.push(...ledger.findLosses(rows));
  return rows;
}

async function killInMidStart({ profile, random }: Run): Promise<void> {
  const browser = await startChromium({ extension: outputOf('chrome'), profile });
  await momentOfFault(random, 500);
  await browser.kill();
}

async function start(run: Run, page: string): Promise<Page> {
  run.browser = await startChromium({ extension: outputOf('chrome'), profile: run.profile });
  const begun = performance.now();
  const tab = await run.browser.openPage(page);
  await waitForStart(tab);
  run.starts.push(Math.round(performance.now() - begun));
  run.slow.push(await slowness(tab));
  return tab;
}

/** Writes, kills in mid-write, damages what the kill left, starts again and judges; as often as planned, on one profile. */
export async function killRun(plan: KillPlan): Promise<KillFigures> {
  const { kills, seed, faultAfter, killStartEvery = 0 } = plan;
  const run: Run = {
    ...{ kills: 0, damaged: 0, wipes: 0, acknowledged: 0, kinds: {}, losses: [], starts: [], slow: [] },
    ...{ browser: undefined, ledger: new WriteLedger(), profile: freshProfile(), random: seededRandom(seed) },
  };
  const { ledger, random, profile } = run;
  try {
    for (let round = 0; ; round++) {
      const page = await start(run, plan.page ?? 'dashboard.html');
      const rows = await lookAfterStart(run, page, round === 0);
      if (run.kills >= kills || run.losses.length > 0 || !run.browser) break;
      const before = ledger.acknowledged;
      await recordFrom(page, ledger);
      const existing = ledger.settled(rows);
      void write(page, { round, writers: 3, writes: Number.MAX_SAFE_INTEGER, existing }).catch(() => {});
      await until('writing has begun', () => ledger.acknowledged > before);
      // So that a slow machine comes as far in its writing as another does.
      await momentOfFault(random, 600 * (run.slow.at(-1) ?? 1));
      await run.browser.kill();
      run.kills += 1;
      const fault = faultAfter(run.kills, random);
      if (fault?.({ profile, extensionId: run.browser.extensionId }, random)) run.damaged += 1;
      if (killStartEvery > 0 && round % killStartEvery === killStartEvery - 1 && run.kills < kills) {
        await killInMidStart(run);
        run.kills += 1;
      }
    }
  } finally {
    await run.browser?.kill();
  }
  const {
    browser: _,
    ledger: { acknowledged, kinds },
    profile: __,
    random: ___,
    ...figures
  } = run;
  return { ...figures, acknowledged, kinds };
}
