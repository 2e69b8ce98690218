import type { Application } from '../domain/application';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import type { ReminderClaim } from '../domain/record-store';

/** A follow-up with the application it belongs to. */
export interface PlannedStep {
  application: Application;
  followUp: FollowUp;
}

const WAITING: readonly FollowUp['state'][] = ['upcoming', 'open', 'due', 'overdue', 'snoozed'];

/** Steps whose reminder is due at `now`: the user has not acted on them yet, and their moment has come. */
export function dueReminders(steps: PlannedStep[], now: number): PlannedStep[] {
  return steps.filter(({ followUp }) => WAITING.includes(followUp.state) && followUp.remindAt <= now);
}

/** The ledger's entry of a step's reminder: the same step snoozed to another day is another reminder. */
export function claimOf({ application, followUp }: PlannedStep, remindedDay: string): ReminderClaim {
  return { applicationId: application.id, followUpKey: followUp.key, due: remindedDay };
}

/** How many steps the badge counts: due today or overdue. */
export function countDue(steps: PlannedStep[]): number {
  return steps.filter(({ followUp }) => followUp.state === 'due' || followUp.state === 'overdue').length;
}
