import type { ReminderClaim } from '../domain/record-store';
import type { PlannedStep } from './dueReminders';

/**
 * The ledger's entry for a step's reminder. Its day is the one reminded of, without time and zone: it stays the same when the
 * user travels or the clock is corrected (T5, T7), and differs once the step was snoozed to another day. A call agreed for a
 * time is reminded of then, also on a day that was reminded of before.
 */
export function claimOf({ application, followUp }: PlannedStep): ReminderClaim {
  const { agreedCall, remindOn } = followUp;
  return {
    applicationId: application.id,
    followUpKey: followUp.key,
    due: agreedCall?.at ? `${agreedCall.on} ${agreedCall.at}` : remindOn,
  };
}
