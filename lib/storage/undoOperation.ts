import type { Instant } from '../domain/application';
import type { UndoResult } from '../domain/record-store';
import { commit } from './commit';
import type { OperationRow } from './database';
import { retryWhenChanged } from './retryWhenChanged';
import type { StoreParts } from './store-parts';
import { undoExchange } from './undoExchange';

const REFUSED: UndoResult = { ok: false, left: 0 };

async function undoChange(parts: StoreParts, operation: OperationRow, now: Instant): Promise<UndoResult> {
  const current = await parts.database.applications.get(operation.applicationId);
  if (!current || current.rev !== operation.rev) return REFUSED;
  if (operation.isUndone) return { ok: true, left: 0 };
  const rev = current.rev + 1;
  const value = operation.before && { ...operation.before, rev, updatedAt: now };
  const { sequence: _, ...undone } = { ...operation, rev, before: null, isUndone: true };
  const after = { id: current.id, rev, value };
  await commit(parts, [{ kind: 'application', before: current, after }], { operation: undone });
  return { ok: true, left: 0 };
}

/**
 * Puts back what was before an operation, as a newer state, so that both copies take it for the newest; unless the
 * application has changed since. Asked again, it answers as before. The list of operations is not mirrored: after a
 * start that had to restore the database there is nothing to undo.
 */
export function undoOperation(parts: StoreParts, operationId: string, now: Instant): Promise<UndoResult> {
  return retryWhenChanged(async () => {
    const operation = await parts.database.operations.get(operationId);
    if (!operation) return REFUSED;
    return operation.exchange ? undoExchange(parts, operation, now) : undoChange(parts, operation, now);
  });
}
