import type { FollowUp } from './follow-up';

const LIVE_STATES: ReadonlySet<string> = new Set(['upcoming', 'open', 'due', 'overdue', 'snoozed']);

/**
 * Whether the step still lies ahead or stands now (R1: an application that hasn't ended always has one that does).
 *
 * @example isLive({ ...step, state: 'snoozed' }) // true
 */
export function isLive({ state }: Pick<FollowUp, 'state'>): boolean {
  return LIVE_STATES.has(state);
}
