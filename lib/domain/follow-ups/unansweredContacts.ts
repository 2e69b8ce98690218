import type { CalendarDate, Channel, FollowUpRecord } from '../application';
import { calendarDateAt, laterOf } from '../calendar-date';
import type { Situation } from './situation';

/** At most so many contacts may stay without an answer (R20). */
export const MOST_UNANSWERED_CONTACTS = 2;

/** One time the applicant asked the company something. */
export interface UnansweredContact {
  key: string;
  on: CalendarDate;
  channel: Channel;
}

/**
 * Status enquiries and feedback requests made after the company last gave a sign (R20), earliest first. Signs are answers,
 * interviews (an invitation answers), an offer and a rejection; a sign of the same day counts as the answer. Thank-yous and
 * "stay in touch" ask for nothing and don't count.
 */
export function unansweredContacts(situation: Situation): UnansweredContact[] {
  const lastSign = lastSignOf(situation);
  return situation.application.followUps
    .filter(isContact)
    .map((record) => ({ key: record.key, on: dayOf(record, situation), channel: record.channel ?? 'phone' }))
    .filter(({ on }) => on > lastSign)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** The day on which the user did or skipped it; records without one (they come from outside) count as of today. */
export function dayOf({ on, at }: FollowUpRecord, { today, zone }: Situation): CalendarDate {
  if (on !== null) return on;
  return at === null ? today : calendarDateAt(at, zone);
}

function isContact({ kind, status }: FollowUpRecord): boolean {
  return status === 'done' && (kind === 'status-enquiry' || kind === 'feedback-request');
}

function lastSignOf({ application: { answers, stage }, interviews }: Situation): CalendarDate {
  const days = [...answers.map(({ on }) => on), ...interviews.map(({ date }) => date)];
  if (stage.name === 'offered' || stage.name === 'rejected') days.push(stage.on);
  return days.reduce(laterOf, '');
}
