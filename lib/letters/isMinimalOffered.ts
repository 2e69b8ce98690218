import type { Application } from '../domain/application';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import { letterKindsFor } from './letterKindsFor';

/** From this snooze on a letter of two sentences is offered (R3). */
const SNOOZES_UNTIL_MINIMAL = 2;

/**
 * Whether a step was put off so often that two sentences are offered for it (R3): a little is more than nothing.
 *
 * @example isMinimalOffered(application, step) // true after the second snooze
 */
export function isMinimalOffered(
  { followUps }: Pick<Application, 'followUps'>,
  { key, kind }: Pick<FollowUp, 'key' | 'kind'>,
): boolean {
  const snoozes = followUps.find((record) => record.key === key)?.snoozes ?? 0;
  return snoozes >= SNOOZES_UNTIL_MINIMAL && letterKindsFor(kind).length > 0;
}
