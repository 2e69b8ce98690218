import type { Instant } from '../domain/application';
import type { Log } from '../messages/router';
import type { BackgroundParts } from './background-parts';

/**
 * What each start of the background does by itself. What is due comes first: with thousands of records the two copies take longer to
 * compare than a look does. Never rejects.
 */
export async function startUp(
  { store, clock, look, lookSoon }: BackgroundParts,
  staged: { tidy(now: Instant): Promise<void> },
  log: Log,
): Promise<void> {
  await look().catch((error: unknown) => log('could not look what is due', error));
  try {
    console.info('Nachklang started.', await store.boot());
  } catch (error) {
    log('could not restore its records', error);
    return;
  }
  lookSoon();
  await staged.tidy(clock().now).catch((error: unknown) => log('could not tidy up', error));
}
