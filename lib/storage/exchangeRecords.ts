import type { Application } from '../domain/application';
import type { Exchange, ExchangeChange, ExchangeResult, ExchangeSource } from '../domain/exchange';
import { readSettings } from './changeSettings';
import { enterShown } from './claimReminders';
import { commit, type RecordChange } from './commit';
import type { ExchangedRecord } from './database';
import { findSketches, withoutSketches } from './forgetSketches';
import { PackTooLarge } from './pack';
import { parseSettings } from './parseSettings';
import { retryWhenChanged } from './retryWhenChanged';
import type { ApplicationRow, Row } from './rows';
import { rowsOf } from './rowsOf';
import type { StoreParts } from './store-parts';
import { hasUnknownFields } from './unknownFields';

type Refusal = 'changed-meanwhile' | 'invalid';

/** What a preview saw of a row: a removed application was not there. */
const seenOf = (row: ApplicationRow | undefined) => (row?.value ? row.rev : 0);

/** The application as it may be kept, or `undefined`; a field that this build does not know would be lost (S16). */
function makeFit({ parse }: StoreParts, { id, value }: ExchangeChange, rev: number): Application | undefined {
  const parsed = parse({ ...value, rev });
  return parsed?.id === id && !hasUnknownFields(value, parsed) ? parsed : undefined;
}

async function planApplications(
  parts: StoreParts,
  wanted: ExchangeChange[],
  keepsSketches: boolean,
): Promise<RecordChange[] | Refusal> {
  const ids = wanted.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) return 'invalid';
  const rows = await rowsOf(parts.database.applications, ids);
  if (wanted.some(({ seenRev }, index) => seenOf(rows[index]) !== seenRev)) return 'changed-meanwhile';
  const changes: RecordChange[] = [];
  for (const [index, change] of wanted.entries()) {
    const before = rows[index];
    if (!change.value && !before?.value) continue;
    const rev = (before?.rev ?? 0) + 1;
    const value = change.value && makeFit(parts, change, rev);
    if (value === undefined) return 'invalid';
    const kept = value && !keepsSketches ? withoutSketches(value) : value;
    changes.push({ kind: 'application', before, after: { id: change.id, rev, value: kept } });
  }
  return changes;
}

/** Settings, and where letters are no longer to be compared, the other records that hold sketches. */
async function planSettings(parts: StoreParts, { changes, settings }: Exchange): Promise<RecordChange[]> {
  if (!settings) return [];
  const value = parseSettings(settings);
  const before = await parts.database.settings.get('settings');
  const forgotten = value.comparesLetters ? [] : await findSketches(parts, new Set(changes.map(({ id }) => id)));
  return [...forgotten, { kind: 'settings', before, after: { id: 'settings', rev: (before?.rev ?? 0) + 1, value } }];
}

/** All changes of an exchange, or why it is refused as a whole. */
async function plan(parts: StoreParts, exchange: Exchange): Promise<RecordChange[] | Refusal> {
  const { settings, reminders = [] } = exchange;
  const { comparesLetters } = settings ? parseSettings(settings) : await readSettings(parts.database);
  const changes = await planApplications(parts, exchange.changes, comparesLetters);
  if (typeof changes === 'string') return changes;
  return [...changes, ...(await planSettings(parts, exchange)), ...(await enterShown(parts.database, reminders))];
}

/** The ledger of reminders stays when an exchange is taken back: what was shown was shown. */
function traceOf(change: RecordChange): ExchangedRecord[] {
  const { id, rev } = change.after;
  const before = ((change.before as Row<unknown> | undefined)?.value ?? null) as never;
  return change.kind === 'reminders' ? [] : [{ kind: change.kind, id, rev, before }];
}

/**
 * Changes many records and the settings as one: everything is kept or nothing, also when the browser is killed at any
 * moment (H6). A repeated operation has one effect.
 */
export function exchangeRecords(
  parts: StoreParts,
  operationId: string,
  source: ExchangeSource,
): Promise<ExchangeResult> {
  return retryWhenChanged(async (): Promise<ExchangeResult> => {
    const known = await parts.database.operations.get(operationId);
    if (known) return { ok: true, changed: known.exchange?.changed ?? 1 };
    const exchange = typeof source === 'function' ? await source() : source;
    if (!exchange) return { ok: false, problem: 'invalid' };
    const changes = await plan(parts, exchange);
    if (typeof changes === 'string') return { ok: false, problem: changes };
    const changed = changes.filter(({ kind }) => kind === 'application').length;
    if (changes.length === 0) return { ok: true, changed };
    const operation = { id: operationId, applicationId: '', rev: 0, before: null, isUndone: false };
    await commit(parts, changes, {
      operation: { ...operation, exchange: { changed, left: 0 } },
      lastExchange: { operationId, records: changes.flatMap(traceOf) },
    });
    return { ok: true, changed };
  }).catch((error: unknown): ExchangeResult => {
    if (error instanceof PackTooLarge) return { ok: false, problem: 'invalid' };
    throw error;
  });
}
