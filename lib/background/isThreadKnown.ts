import { isEnded } from '../domain/application';
import { findByRecipient } from '../domain/findByRecipient';
import type { BackgroundParts } from './background-parts';

/** Whether somebody who writes in a thread is a contact of an application that hasn't ended. */
export async function isThreadKnown(
  { store }: Pick<BackgroundParts, 'store'>,
  senders: { name: string; email: string }[],
): Promise<boolean> {
  const matches = findByRecipient(await store.applicationsOf(senders), senders);
  return matches.some(({ application }) => !isEnded(application));
}
