import type { FollowUp, FollowUpState } from './follow-up';

const URGENCY: readonly FollowUpState[] = ['overdue', 'due', 'open', 'upcoming', 'snoozed'];

/**
 * The step to act on next: one that is due before one that is merely open, that before one still to come; among equals a
 * required one before an optional, then the one that is reminded of first. `undefined` when the plan is history.
 *
 * @example nextFollowUp(planFollowUps(application, context))?.kind // 'thank-you'
 */
export function nextFollowUp(plan: readonly FollowUp[]): FollowUp | undefined {
  return plan.filter(({ state }) => URGENCY.includes(state)).sort(byUrgency)[0];
}

/**
 * Whether the user can act on it today: open, due or overdue.
 *
 * @example isActionable({ ...step, state: 'snoozed' }) // false
 */
export function isActionable({ state }: Pick<FollowUp, 'state'>): boolean {
  return state === 'open' || state === 'due' || state === 'overdue';
}

/**
 * Whether its day has come: due or overdue. Badge and list count these.
 *
 * @example isDueNow({ ...step, state: 'open' }) // false
 */
export function isDueNow({ state }: Pick<FollowUp, 'state'>): boolean {
  return state === 'due' || state === 'overdue';
}

function byUrgency(one: FollowUp, other: FollowUp): number {
  return rank(one) - rank(other) || Number(one.isOptional) - Number(other.isOptional) || one.remindAt - other.remindAt;
}

function rank(step: FollowUp): number {
  if (isDueNow(step)) return 0;
  return step.state === 'open' ? 1 : 2;
}
