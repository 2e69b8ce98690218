import type { Instant } from '../domain/application';
import { commit } from './commit';
import { retryWhenChanged } from './retryWhenChanged';
import type { StoreParts } from './store-parts';

/**
 * Takes an application that was deleted by then out of the bin for good: its row stays, without content, so that no older copy
 * comes back (S3), and no undo can bring it back either. One that was put back meanwhile, or deleted later, stays. Asked again,
 * it does nothing.
 */
export function purgeApplication(parts: StoreParts, applicationId: string, deletedBy: Instant): Promise<{ ok: true }> {
  return retryWhenChanged(async () => {
    const before = await parts.database.applications.get(applicationId);
    const deletedAt = before?.value?.deletedAt;
    if (!before || deletedAt === undefined || deletedAt > deletedBy) return { ok: true };
    const after = { id: applicationId, rev: before.rev + 1, value: null };
    await commit(parts, [{ kind: 'application', before, after }], { purged: applicationId });
    return { ok: true };
  });
}
