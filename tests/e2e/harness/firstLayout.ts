import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { calendarDateAt } from '../../../lib/domain/calendar-date';
import { startChromium } from './chromium';
import { change, exampleInterview } from './example-records';
import { momentOfFault } from './momentOfFault';
import { outputOf } from './output';
import { freshProfile } from './profile';
import { deleteMirror, dump, goBackToFirst, type RawRow } from './rawDatabase';
import type { Random } from './seededRandom';

// Nothing is due on the day itself: a reminder's claim would be written while a test looks at the copies.
const today = calendarDateAt(Date.now(), 'UTC');

export const example = (company: string) =>
  exampleInterview({ company, role: 'Gardener', date: today, name: 'Weber', email: 'anna.weber@example.com' });

/** A profile as a build with layout 1 left it: so many applications, no mirror, the browser closed. */
export async function profileOfFirstLayout(count: number): Promise<{ profile: string; rows: RawRow[] }> {
  const profile = freshProfile();
  const browser = await startChromium({ extension: outputOf('chrome'), profile });
  const page = await browser.openPage('manifest.json');
  const id = await change(page, null, example('Example 0'));
  const { rows } = await dump(page);
  const { nextOn: _, ...first } = rows.find((row) => row.id === id) ?? { id, rev: 1, value: {}, operationIds: [] };
  const copies = Array.from({ length: count }, (_, n) => {
    const copy = `${id.slice(0, -5)}${String(n).padStart(5, '0')}`;
    return { ...first, id: copy, value: { ...(first.value as object), id: copy, company: `Example ${n}` } };
  });
  await deleteMirror(page);
  await goBackToFirst(page, copies, false);
  await browser.close();
  return { profile, rows: copies };
}

/** Starts on a copy of the profile and kills it at a random moment of the upgrade; returns the copy. */
export async function killInUpgrade(profile: string, random: Random, limit: number): Promise<string> {
  const copy = mkdtempSync(path.join(tmpdir(), 'nachklang-profile-'));
  cpSync(profile, copy, { recursive: true });
  const browser = await startChromium({ extension: outputOf('chrome'), profile: copy });
  await momentOfFault(random, limit);
  await browser.kill();
  return copy;
}

/** What a start makes of it: sentences about rows that are not as the upgrade must leave them. */
export async function judgeUpgraded(profile: string, rows: RawRow[]): Promise<string[]> {
  const browser = await startChromium({ extension: outputOf('chrome'), profile });
  try {
    const page = await browser.openPage('manifest.json');
    await change(page, null, example('Example after'));
    const after = await dump(page);
    const byId = new Map(after.rows.map((row) => [row.id, row]));
    const wrong = rows.flatMap((row) => {
      const found = byId.get(row.id);
      if (!found) return [`${row.id} is lost`];
      const isSame = JSON.stringify(found.value) === JSON.stringify(row.value) && found.rev === row.rev;
      return isSame && found.nextOn ? [] : [`${row.id} is ${isSame ? 'without its day' : 'changed'}`];
    });
    const count =
      after.rows.length === rows.length + 1 ? [] : [`${after.rows.length} rows instead of ${rows.length + 1}`];
    return [...wrong, ...count, ...(after.version === 10 ? ['the layout is still the first'] : [])];
  } finally {
    await browser.kill();
  }
}
