import type { FollowUpKind } from '../application';
import { toInstant } from '../calendar-date';
import { pastDays, planDays, promiseDays } from './dateRanges';
import { fieldOf, readDate, readOptionalDate, readOptionalTime, refuse } from './field';
import { doneRecord, readRecord, withRecord } from './followUpRecords';
import { withAnswer } from './stages';
import type { Transition } from './transition';

/** The rest are letters, or looks by the user alone. */
const DONE_BY_PHONE: readonly FollowUpKind[] = ['status-enquiry', 'feedback-request', 'contract-check'];

/**
 * They asked for a call on a day, or at a time of it, or nobody was reached and it is tried again that day: none is a snooze, however
 * often it happens.
 */
export const planCall: Transition = (before, command, moment) => {
  const record = readRecord(before, command);
  if (record.status !== 'open' || !DONE_BY_PHONE.includes(record.kind)) {
    refuse(fieldOf(command, 'key'), 'not-possible');
  }
  const snoozedUntil = readDate(fieldOf(command, 'on'), planDays(moment.today));
  const at = fieldOf(command, 'at');
  const callAt = at.value === '' ? '' : readOptionalTime(at);
  const isReadable = command.errors.length === 0;
  if (isReadable && callAt && toInstant(snoozedUntil, callAt, moment.zone) <= moment.now) {
    refuse(at, 'past');
  }
  return withRecord(before, command, { ...record, snoozedUntil, callAt });
};

/**
 * Somebody was reached: the step is done by phone. A day that they named is kept as their answer; without one the question is
 * still open, so the call stays one of the two unanswered contacts (R20).
 */
export const recordCall: Transition = (before, command, { now, today }) => {
  const record = readRecord(before, command);
  if (!DONE_BY_PHONE.includes(record.kind)) refuse(fieldOf(command, 'key'), 'not-possible');
  const field = fieldOf(command, 'on');
  const on = readDate(field, pastDays(today));
  const promisedBy = readOptionalDate(fieldOf(command, 'promisedBy'), promiseDays(on));
  const answered = promisedBy === null ? before : withAnswer(before, { on, promisedBy }, field);
  return withRecord(answered, command, doneRecord(record, { at: now, on, channel: 'phone' }));
};
