import type { FollowUpRecord } from '../application';
import { toInstant, workingDayFrom } from '../calendar-date';
import type { FollowUp } from './follow-up';
import type { Situation } from './situation';
import { dayOf } from './unansweredContacts';

/**
 * What the user did or skipped that no present rule plans any more: contract checks of past weeks, reviews, the feedback
 * request before a new invitation. Its dates are those of the day on which it was dealt with.
 */
export function pastFollowUps(situation: Situation, planned: readonly FollowUp[]): FollowUp[] {
  const keys = new Set(planned.map(({ key }) => key));
  return [...situation.records.values()]
    .filter(({ key, status }) => status !== 'open' && !keys.has(key))
    .map((record) => toFollowUp(situation, record));
}

function toFollowUp(situation: Situation, record: FollowUpRecord): FollowUp {
  const { key, kind, channel, status } = record;
  const on = dayOf(record, situation);
  const due = workingDayFrom(on, situation.isFree);
  const interview = situation.interviews.find(({ id }) => key === `${kind}:${id}` || key.startsWith(`${kind}:${id}:`));
  return {
    key,
    kind,
    interviewId: interview?.id ?? null,
    number: Number(/:(\d{1,4})$/.exec(key)?.[1] ?? 1),
    opens: on,
    due,
    lastCall: null,
    closes: due,
    channel: channel ?? 'mail',
    state: status === 'done' ? 'done' : 'skipped',
    remindOn: due,
    standsUntil: due,
    remindAt: toInstant(due, situation.reminderTime, situation.zone),
    agreedCall: null,
    isOptional: kind === 'stay-in-touch',
  };
}
