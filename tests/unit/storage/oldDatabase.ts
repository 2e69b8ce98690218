import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';

/** Every table of a database, its rows by id. */
export type Content = Record<string, { id: string }[]>;

/** One frozen example of everything a version kept. */
export function frozen(version: number): Content {
  return JSON.parse(readFileSync(new URL(`./versions/version-${version}.json`, import.meta.url), 'utf8'));
}

/** The tables of each version as its builds declared them; never edited. */
const TABLES: Record<number, Record<string, string>> = {
  1: { applications: 'id, *operationIds', reminders: 'id', settings: 'id', operations: 'id, sequence', meta: 'id' },
  2: {
    applications: 'id, *operationIds, nextOn, *people',
    reminders: 'id',
    settings: 'id',
    operations: 'id, sequence',
    meta: 'id',
  },
};

/** A database as a build of that version leaves it. */
export async function makeOldDatabase(name: string, version: number, content: Content): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(TABLES[version] ?? {});
  for (const [table, rows] of Object.entries(content)) await old.table(table).bulkPut(rows);
  old.close();
}

/** What is stored, past every layer of ours, and in which version. */
export async function readStored(name: string): Promise<{ version: number; content: Content }> {
  const raw = new Dexie(name);
  await raw.open();
  const content: Content = {};
  for (const table of raw.tables) content[table.name] = await table.toArray();
  const version = raw.verno;
  raw.close();
  return { version, content };
}
