import type { StorageProblem } from '../../lib/domain/record-store';
import type { TextKey } from '../../lib/messages/text-key';

/** What to tell the user when a change was not kept: what happened, and the way out. */
export const PROBLEM_TEXTS: Record<StorageProblem, TextKey> = {
  full: 'error_storage_full',
  'read-only': 'error_storage_read_only',
  unavailable: 'error_storage_unavailable',
};
