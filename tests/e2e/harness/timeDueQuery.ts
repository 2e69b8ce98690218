import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { Application } from '../../../lib/domain/application';

interface Timings {
  /** Of one reading each, in milliseconds, by turns. */
  own: number[];
  raw: number[];
  /** How many rows both have found. */
  found: number;
}

interface OwnStore {
  openDatabase(): { open(): Promise<unknown>; close(): void };
  readDue(database: unknown, until: string): Promise<Application[]>;
}

async function bundleStore(): Promise<string> {
  const entry = fileURLToPath(new URL('storeInPage.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'storeInPage' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the bundler returned nothing');
  return output.output[0].code;
}

/** Runs in the page. Of two readings after each other the second is faster, so each comes first as often as the other. */
async function compareInPage({ until, times }: { until: string; times: number }): Promise<Timings> {
  const { openDatabase, readDue } = (globalThis as unknown as { ownStore: OwnStore }).ownStore;
  const database = openDatabase();
  await database.open();
  const opened = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('nachklang');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const readRaw = () =>
    new Promise<number>((done, failed) => {
      const index = opened.transaction('applications').objectStore('applications').index('nextOn');
      const asking = index.getAll(IDBKeyRange.upperBound(until));
      asking.onsuccess = () => done(asking.result.length);
      asking.onerror = () => failed(asking.error);
    });
  const readOwn = async () => (await readDue(database, until)).length;
  const timed = async (read: () => Promise<number>, into: number[]): Promise<number> => {
    const start = performance.now();
    const found = await read();
    into.push(performance.now() - start);
    return found;
  };
  const [own, raw, counts]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < times; round++) {
    if (round % 2 === 0) counts.push(await timed(readRaw, raw), await timed(readOwn, own));
    else counts.push(await timed(readOwn, own), await timed(readRaw, raw));
  }
  database.close();
  opened.close();
  if (new Set(counts).size !== 1) throw new Error('both should find the same');
  return { own, raw, found: counts[0] ?? 0 };
}

/** Reads what is due by a day as the product does and as the browser alone does, in one run. */
export async function timeDueQuery(page: Page, until: string, times: number): Promise<Timings> {
  await page.evaluate(await bundleStore());
  return page.evaluate(compareInPage, { until, times });
}
