import type { Instant } from '../domain/application';
import { commit } from './commit';
import { retryWhenChanged } from './retryWhenChanged';
import type { StoreParts } from './store-parts';

/**
 * Puts back what was before an operation, as a newer state, so that both copies take it for the newest; unless the
 * application has changed since. Asked again, it answers as before. The list of operations is not mirrored: after a
 * start that had to restore the database there is nothing to undo.
 */
export function undoOperation(parts: StoreParts, operationId: string, now: Instant): Promise<boolean> {
  const { database } = parts;
  return retryWhenChanged(async () => {
    const operation = await database.operations.get(operationId);
    const current = operation && (await database.applications.get(operation.applicationId));
    if (!operation || !current || current.rev !== operation.rev) return false;
    if (operation.isUndone) return true;
    const rev = current.rev + 1;
    const value = operation.before && { ...operation.before, rev, updatedAt: now };
    const { sequence: _, ...undone } = { ...operation, rev, before: null, isUndone: true };
    const after = { id: current.id, rev, value };
    await commit(parts, [{ kind: 'application', before: current, after }], undone);
    return true;
  });
}
