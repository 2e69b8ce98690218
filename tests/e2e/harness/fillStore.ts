import type { Page } from 'playwright-core';
import type { Application } from '../../../lib/domain/application';
import { addDays } from '../../../lib/domain/calendar-date';
import { reminderKey } from '../../../lib/domain/record-store';
import { writePack } from '../../../lib/storage/pack';
import { toStoredRow } from '../../../lib/storage/rows';

const IN_ONE_PACK = 1_000;
const DAY = 86_400_000;

interface Kept {
  applications: object[];
  reminders: object[];
  file: string;
  text: string;
}

/** That it was reminded of its thanks, on the day after the interview. */
function remindersOf({ id, rev, interviews, createdAt }: Application) {
  const value = interviews.map((interview) => ({
    key: reminderKey({ applicationId: id, followUpKey: `thank-you:${interview.id}`, due: addDays(interview.date, 1) }),
    at: createdAt + DAY,
  }));
  return { kind: 'reminders' as const, id, rev, value };
}

function keptOf(some: readonly Application[]): Kept {
  const applications = some.map((value) => ({ kind: 'application' as const, id: value.id, rev: value.rev, value }));
  const reminders = some.map(remindersOf);
  return {
    applications: applications.map((record) => toStoredRow('application', record)),
    reminders: reminders.map((record) => toStoredRow('reminders', record)),
    file: `pack.${crypto.randomUUID()}.txt`,
    text: writePack({ operationId: null, records: [...applications, ...reminders] }),
  };
}

/**
 * Runs in a page of the extension: rows and a file of the mirror, as the background leaves them after an import. They come as one
 * string: with values within values, which Playwright takes apart, filling takes twice as long.
 */
async function keepInPage(kept: string): Promise<void> {
  const { applications, reminders, file, text } = JSON.parse(kept) as Kept;
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('mirror', { create: true });
  const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
  await stream.write(text);
  await stream.close();
  await new Promise<void>((done, failed) => {
    const opening = indexedDB.open('nachklang');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['applications', 'reminders'], 'readwrite');
      for (const row of applications) transaction.objectStore('applications').put(row);
      for (const row of reminders) transaction.objectStore('reminders').put(row);
      transaction.onabort = () => failed(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}

/** Fills a started extension's store with applications made elsewhere: in both copies, past the background. */
export async function fillStore(page: Page, applications: readonly Application[]): Promise<void> {
  for (let start = 0; start < applications.length; start += IN_ONE_PACK)
    await page.evaluate(keepInPage, JSON.stringify(keptOf(applications.slice(start, start + IN_ONE_PACK))));
}
