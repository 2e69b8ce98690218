import type { Application, Instant } from '../domain/application';
import type { FollowUp, FollowUpState } from '../domain/follow-ups/follow-up';

/** A follow-up with the application it belongs to. */
export interface PlannedStep {
  application: Application;
  followUp: FollowUp;
}

/** What the user has not dealt with; a step that is done, missed or cancelled is never reminded of (T17). */
const WAITING: readonly FollowUpState[] = ['upcoming', 'open', 'due', 'overdue', 'snoozed'];
/** An upcoming step can't be acted on, whatever its reminder says. */
const REMINDED: readonly FollowUpState[] = ['open', 'due', 'overdue', 'snoozed'];

export function isWaiting({ followUp }: PlannedStep): boolean {
  return WAITING.includes(followUp.state);
}

/** Steps whose reminder has come at `now` and that the user has not dealt with, the earliest first. */
export function dueReminders(steps: readonly PlannedStep[], now: Instant): PlannedStep[] {
  return steps
    .filter(({ followUp }) => REMINDED.includes(followUp.state) && followUp.remindAt <= now)
    .sort((one, other) => one.followUp.remindAt - other.followUp.remindAt);
}

/** How many steps the badge counts: due today or overdue. */
export function countDue(steps: readonly PlannedStep[]): number {
  return steps.filter(({ followUp }) => followUp.state === 'due' || followUp.state === 'overdue').length;
}
