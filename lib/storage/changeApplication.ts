import type { Application, Instant } from '../domain/application';
import type { CommandOutcome } from '../domain/commands';
import type { StoreResult } from '../domain/record-store';
import type { ApplicationRow, OperationRow } from './database';
import { ChangedMeanwhile, keepApplication } from './keepApplication';
import type { StoreParts } from './store-parts';

const TRIES = 3;

async function retry<T>(work: () => Promise<T>, left = TRIES): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile) || left <= 1) throw error;
    return retry(work, left - 1);
  }
}

const hasOperation = (application: Application | null | undefined, operationId: string) =>
  application?.history.some((entry) => entry.operationId === operationId) ?? false;

/** The application that an operation was already applied to, also when the list of operations was lost. */
async function findApplied({ database }: StoreParts, applicationId: string | null, operationId: string) {
  const operation = await database.operations.get(operationId);
  if (operation) return operation.applicationId;
  const rows =
    applicationId === null ? await database.applications.toArray() : [await database.applications.get(applicationId)];
  return rows.find((row) => hasOperation(row?.value, operationId))?.id;
}

function operationOf(id: string, row: ApplicationRow, before: ApplicationRow | undefined): OperationRow {
  return { id, applicationId: row.id, rev: row.rev, before: before?.value ?? null };
}

/** Reads, applies and keeps one change; a repeated operation has one effect (S19). */
export function changeApplication(
  parts: StoreParts,
  applicationId: string | null,
  operationId: string,
  apply: (before: Application | null) => CommandOutcome,
): Promise<StoreResult> {
  return retry(async () => {
    const applied = await findApplied(parts, applicationId, operationId);
    if (applied !== undefined) return { ok: true, applicationId: applied };
    const before = applicationId === null ? undefined : await parts.database.applications.get(applicationId);
    if (applicationId !== null && !before?.value)
      return { ok: false, errors: [{ field: 'applicationId', code: 'unknown' }] };
    const outcome = apply(before?.value ?? null);
    if (!outcome.ok) return outcome;
    const rev = (before?.rev ?? 0) + 1;
    const { id } = outcome.application;
    const row: ApplicationRow = { id, rev, value: { ...outcome.application, rev } };
    await keepApplication(parts, before, row, operationOf(operationId, row, before));
    return { ok: true, applicationId: id };
  });
}

/** Takes an application out; its row stays as the mark that no older copy may come back. */
export function removeApplication(parts: StoreParts, applicationId: string, operationId: string): Promise<StoreResult> {
  return retry(async () => {
    const before = await parts.database.applications.get(applicationId);
    if (!before?.value) return { ok: true, applicationId };
    const row: ApplicationRow = { id: applicationId, rev: before.rev + 1, value: null };
    await keepApplication(parts, before, row, operationOf(operationId, row, before));
    return { ok: true, applicationId };
  });
}

/** Puts back what was before an operation, as a newer state, unless something has happened since. */
export async function undoOperation(parts: StoreParts, operationId: string, now: Instant): Promise<boolean> {
  const { database } = parts;
  const operation = await database.operations.get(operationId);
  const current = operation && (await database.applications.get(operation.applicationId));
  if (!operation || !current || current.rev !== operation.rev) return false;
  const rev = current.rev + 1;
  const value = operation.before && { ...operation.before, rev, updatedAt: now };
  const row: ApplicationRow = { id: current.id, rev, value };
  await keepApplication(parts, current, row, operationOf(`undo:${operationId}`, row, current));
  return true;
}
