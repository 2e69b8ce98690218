import { ChangedMeanwhile } from './storage-errors';

/** Each loss means that another context's change was kept; more in a row than this is not contention but a fault. */
const TRIES = 50;

/** Reads and writes again when another context was faster. */
export async function retryWhenChanged<Result>(work: () => Promise<Result>, left = TRIES): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile) || left <= 1) throw error;
    return retryWhenChanged(work, left - 1);
  }
}
