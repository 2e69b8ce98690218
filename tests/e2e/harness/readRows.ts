import type { Page } from 'playwright-core';
import { NOTE_LENGTH, sendFrom } from './page-writer';

/** A row of the database, as far as the tests judge it. */
export interface StoredRow {
  id: string;
  rev: number;
  value: { company: string; role: string; operations: string[]; isDeleted: boolean; isWhole: boolean } | null;
}

interface RawRow {
  id: string;
  rev: number;
  operationIds: string[];
  value: {
    company: string;
    role: string;
    rev: number;
    deletedAt?: number;
    history: { operationId: string }[];
    interviews: { notes: { stayedWithMe: string } }[];
  } | null;
}

function readInPage(noteLength: number): Promise<StoredRow[]> {
  const judge = ({ id, rev, operationIds, value }: RawRow): StoredRow => {
    if (!value) return { id, rev, value };
    const { company, role, history, interviews } = value;
    const operations = history.map(({ operationId }) => operationId);
    const isIndexed = JSON.stringify(operations) === JSON.stringify(operationIds);
    const isWhole = isIndexed && value.rev === rev && interviews[0]?.notes.stayedWithMe.length === noteLength;
    return { id, rev, value: { company, role, operations, isDeleted: value.deletedAt !== undefined, isWhole } };
  };
  return new Promise((done, failed) => {
    const opening = indexedDB.open('nachklang');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const rows = opening.result.transaction('applications').objectStore('applications').getAll();
      rows.onerror = () => failed(rows.error);
      rows.onsuccess = () => {
        opening.result.close();
        done((rows.result as RawRow[]).map(judge));
      };
    };
  });
}

/** Waits until both copies were compared: what there is nothing to undo of waits for that, and changes nothing. */
export async function waitForStart(page: Page): Promise<void> {
  await sendFrom(page, { name: 'application/undo', data: { operationId: 'nothing-to-undo' } });
}

/** All rows of the database, past every layer of ours, once the start is finished. */
export async function readRows(page: Page): Promise<StoredRow[]> {
  await waitForStart(page);
  return page.evaluate(readInPage, NOTE_LENGTH);
}
