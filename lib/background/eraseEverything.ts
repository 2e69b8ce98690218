import type { KeepResult } from '../messages/protocol';
import type { BackgroundParts } from './background-parts';

/** Later than anything that a page has left. */
const END_OF_TIME = Number.POSITIVE_INFINITY;

/** Deletes all records for good, and then what stands beside them; what of that fails leaves no record behind. */
export async function eraseEverything({ store, staged, forgetEverything }: BackgroundParts): Promise<KeepResult> {
  const result = await store.erase();
  if (!result.ok) return result;
  const beside = await Promise.allSettled([staged.tidy(END_OF_TIME), forgetEverything()]);
  for (const each of beside)
    if (each.status === 'rejected') console.warn('Something beside the records stayed', each.reason);
  return result;
}
