import type { Page } from 'playwright-core';
import { startChromium, type TestBrowser } from './chromium';
import type { DiskFault } from './databaseFaults';
import { change } from './example-records';
import { example } from './firstLayout';
import { momentOfFault } from './momentOfFault';
import { outputOf } from './output';
import { type Reply, sendFrom } from './page-writer';
import { freshProfile } from './profile';
import { dump, type RawRow } from './rawDatabase';
import { waitForStart } from './readRows';
import type { Random } from './seededRandom';

interface Change {
  id: string;
  seenRev: number;
  value: object | null;
}

/** What an import leaves of each record: its role; what is removed is not there. */
type Contents = Record<string, string>;

function contentsOf(rows: RawRow[]): Contents {
  const there = rows.filter((row) => row.value);
  return Object.fromEntries(there.map((row) => [row.id, (row.value as { role: string }).role]).sort());
}

function contentsAfter(before: Contents, changes: Change[]): Contents {
  const after = { ...before };
  for (const { id, value } of changes) {
    if (value) after[id] = (value as { role: string }).role;
    else delete after[id];
  }
  return Object.fromEntries(Object.entries(after).sort());
}

/** Leaves the exchange where a page leaves it, and asks for it. */
async function apply(page: Page, changes: Change[], operationId: string = crypto.randomUUID()): Promise<Reply> {
  const staged = await page.evaluate(
    async (text) => {
      const name = `${Date.now()}-${crypto.randomUUID()}.json`;
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('staged', { create: true });
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
      return name;
    },
    JSON.stringify({ changes, settings: null, reminders: [] }),
  );
  return sendFrom(page, { name: 'exchange/apply', data: { operationId, staged } });
}

/** Of those that are there some are changed, some are removed, and as many come new. */
function nextChanges(rows: RawRow[], round: number, count: number): Change[] {
  const there = rows.filter((row) => row.value).sort((a, b) => a.id.localeCompare(b.id));
  const changed = there.slice(0, count).map((row, n) => {
    const value = n % 3 === 0 ? null : { ...(row.value as object), role: `Role ${round}` };
    return { id: row.id, seenRev: row.rev, value };
  });
  const [model] = there;
  const fresh = Array.from({ length: count }, (_, n) => {
    const id = `round-${round}-${n}`;
    return { id, seenRev: 0, value: { ...(model?.value as object), id, rev: 1, role: `Role ${round}` } };
  });
  return [...changed, ...fresh];
}

export interface ExchangeFigures {
  kills: number;
  /** After how many kills the new set was there; after the others it was the old one. */
  whole: number;
  acknowledged: number;
  losses: string[];
}

export interface ExchangePlan {
  kills: number;
  /** Each import is kept, and killed in the middle is its undo. */
  undoes?: boolean;
  random: Random;
  /** Records that each import changes, and as many that it brings. */
  count: number;
  faultAfter?: (kill: number) => DiskFault | undefined;
}

/** A first import that nobody kills; returns what it took, in ms. */
async function importOnce(page: Page, count: number): Promise<number> {
  await change(page, null, example('Example Works'));
  const { rows } = await dump(page);
  const begun = performance.now();
  const reply = await apply(page, nextChanges(rows, 0, count));
  if (!reply?.answer?.ok) throw new Error(`the import was not kept: ${JSON.stringify(reply)}`);
  return performance.now() - begun;
}

/** What is killed in the middle: after it there is the old set or the next one. */
interface Trial {
  old: Contents;
  next: Contents;
  isKept: boolean;
  run(): Promise<Reply>;
}

async function prepare(page: Page, { count, undoes }: ExchangePlan, round: number): Promise<Trial> {
  const { rows } = await dump(page);
  const changes = nextChanges(rows, round, count);
  const before = contentsOf(rows);
  const after = contentsAfter(before, changes);
  const operationId = crypto.randomUUID();
  if (!undoes) return { old: before, next: after, isKept: false, run: () => apply(page, changes, operationId) };
  const reply = await apply(page, changes, operationId);
  if (!reply?.answer?.ok) throw new Error(`the import was not kept: ${JSON.stringify(reply)}`);
  const run = () => sendFrom(page, { name: 'application/undo', data: { operationId } });
  return { old: after, next: before, isKept: false, run };
}

function judge(figures: ExchangeFigures, { old, next, isKept }: Trial, rows: RawRow[]): void {
  const found = JSON.stringify(contentsOf(rows));
  const isNew = found === JSON.stringify(next);
  if (isNew) figures.whole += 1;
  if (isKept && !isNew) figures.losses.push(`round ${figures.kills} was acknowledged and is not there`);
  if (!isNew && found !== JSON.stringify(old)) figures.losses.push(`round ${figures.kills} is there by half`);
}

/**
 * Imports again and again on one profile, and each time the import, or its undo, is killed in the middle; the next start must
 * hold the old set or the new one.
 */
export async function killInExchange(plan: ExchangePlan): Promise<ExchangeFigures> {
  const profile = freshProfile();
  const figures: ExchangeFigures = { kills: 0, whole: 0, acknowledged: 0, losses: [] };
  let trial: Trial | undefined;
  let browser: TestBrowser | undefined;
  let limit = 0;
  try {
    for (let round = 0; ; round++) {
      browser = await startChromium({ extension: outputOf('chrome'), profile });
      const page = await browser.openPage('manifest.json');
      if (round === 0) limit = 1.3 * (await importOnce(page, plan.count));
      await waitForStart(page);
      if (trial) judge(figures, trial, (await dump(page)).rows);
      if (figures.kills >= plan.kills || figures.losses.length > 0) return figures;
      const present = await prepare(page, plan, round + 1);
      trial = present;
      void present.run().then(
        (reply) => {
          present.isKept = reply?.answer?.ok === true;
        },
        () => {},
      );
      await momentOfFault(plan.random, limit);
      await browser.kill();
      if (present.isKept) figures.acknowledged += 1;
      figures.kills += 1;
      plan.faultAfter?.(figures.kills)?.({ profile, extensionId: browser.extensionId }, plan.random);
    }
  } finally {
    await browser?.kill();
  }
}
