import type { Application, Instant } from '../domain/application';
import type { UndoResult } from '../domain/record-store';
import { readSettings } from './changeSettings';
import { commit, type RecordChange, tableOf } from './commit';
import type { ExchangedRecord, OperationRow } from './database';
import { withoutSketches } from './forgetSketches';
import { parseSettings } from './parseSettings';
import { RECORD_KINDS } from './rows';
import type { StoreParts } from './store-parts';

/** The records of one kind that stand as the exchange left them, with what they were before. */
async function unchanged(parts: StoreParts, records: ExchangedRecord[], now: Instant): Promise<RecordChange[]> {
  const changes: RecordChange[] = [];
  for (const kind of RECORD_KINDS) {
    const mine = records.filter((each) => each.kind === kind);
    const rows = await tableOf(parts.database, kind).bulkGet(mine.map(({ id }) => id));
    for (const [index, { id, rev, before }] of mine.entries()) {
      const row = rows[index];
      if (row?.rev !== rev) continue;
      const stamp = kind === 'application' ? { rev: rev + 1, updatedAt: now } : {};
      const after = { id, rev: rev + 1, value: before && { ...before, ...stamp } };
      changes.push({ kind, before: row, after } as RecordChange);
    }
  }
  return changes;
}

/** What comes back must not bring back sketches that the settings no longer allow. */
async function withoutForbidden(parts: StoreParts, changes: RecordChange[]): Promise<RecordChange[]> {
  const back = changes.find(({ kind }) => kind === 'settings');
  const settings = back ? parseSettings(back.after.value) : await readSettings(parts.database);
  if (settings.comparesLetters) return changes;
  return changes.map((change) => {
    const value = change.kind === 'application' && change.after.value;
    return value
      ? ({ ...change, after: { ...change.after, value: withoutSketches(value as Application) } } as RecordChange)
      : change;
  });
}

/**
 * Takes an exchange back, as one step. What has been changed since by hand is somebody's work: it stays as it is, and the
 * answer says how many records that are, since one edit should not keep the other 9,999 from going.
 */
export async function undoExchange(parts: StoreParts, operation: OperationRow, now: Instant): Promise<UndoResult> {
  const { exchange = { changed: 0, left: 0 }, sequence: _, ...rest } = operation;
  if (operation.isUndone) return { ok: true, left: exchange.left };
  const last = await parts.database.meta.get('last-exchange');
  if (last?.id !== 'last-exchange' || last.value.operationId !== operation.id) return { ok: false, left: 0 };
  const { records } = last.value;
  const changes = await withoutForbidden(parts, await unchanged(parts, records, now));
  const left = records.length - changes.length;
  if (changes.length === 0) return { ok: false, left };
  const undone = { ...rest, isUndone: true, exchange: { ...exchange, left } };
  await commit(parts, changes, { operation: undone, lastExchange: null });
  return { ok: true, left };
}
