import type { CalendarDate } from '../application';
import { addDays, calendarDateAt, laterOf, workingDayFrom } from '../calendar-date';
import type { FollowUp } from './follow-up';
import { placeFollowUp } from './placeFollowUp';
import type { Situation } from './situation';
import { dayOf } from './unansweredContacts';

const DAYS_TO_WAIT = 28;

/**
 * A dated look by the user alone, "keep waiting or close?", where no other step stands (R1). Nobody is contacted. Due four
 * weeks (working day) after the last thing that happened, and again four weeks after it was done. Its key names that last
 * day, so it stays the same until something happens.
 *
 * @param others the rest of the plan; missed steps count as having happened on their last day.
 * @example review(situation, plan).key // 'review:2026-11-24'
 */
export function review(situation: Situation, others: readonly FollowUp[]): FollowUp {
  const last = lastEvent(situation, others);
  const due = workingDayFrom(addDays(last, DAYS_TO_WAIT), situation.isFree);
  return placeFollowUp(situation, {
    key: freshKey(situation, last),
    kind: 'review',
    interviewId: situation.interviews.at(-1)?.id ?? null,
    number: 1,
    opens: due,
    due,
    lastCall: null,
    closes: null,
    channel: 'mail',
    isOptional: false,
  });
}

function lastEvent(situation: Situation, others: readonly FollowUp[]): CalendarDate {
  const { application, interviews } = situation;
  const handled = application.followUps.filter(({ status }) => status !== 'open');
  const days = [
    ...others.filter(({ state }) => state === 'missed').map(({ closes, due }) => closes ?? due),
    ...handled.map((record) => dayOf(record, situation)),
    ...application.answers.map(({ on }) => on),
    ...interviews.map(({ date }) => date),
  ];
  if (application.stage.name !== 'waiting') days.push(application.stage.on);
  // In UTC, so that the key stays when the user travels.
  return days.reduce(laterOf, calendarDateAt(application.createdAt, 'UTC'));
}

/** A review done on the very day it counts from needs a second one of the same day. */
function freshKey({ records }: Situation, last: CalendarDate): string {
  let key = `review:${last}`;
  for (let number = 2; (records.get(key)?.status ?? 'open') !== 'open'; number += 1) key = `review:${last}:${number}`;
  return key;
}
