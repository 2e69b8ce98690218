import type { Application, CalendarDate, Channel, FollowUpRecord, Instant } from '../application';
import { pastDays, snoozeDays } from './dateRanges';
import { type Field, fieldOf, readChoice, readDate, readText, refuse } from './field';
import { kindOfKey } from './followUpKey';
import { LIMITS } from './limits';
import type { Change, Transition } from './transition';

const CHANNELS: readonly [Channel, ...Channel[]] = ['mail', 'phone'];

/** Ticks a step off; again, to correct the channel or day. */
export const completeFollowUp: Transition = (before, command, { now, today }) => {
  const record = readRecord(before, command);
  const channel = readChoice(fieldOf(command, 'channel'), CHANNELS);
  const on = readDate(fieldOf(command, 'on'), pastDays(today));
  return withRecord(before, command, doneRecord(record, { at: now, on, channel }));
};

/** Leaves a step out on purpose (R1). What was done stays done. */
export const skipFollowUp: Transition = (before, command, { now, today }) => {
  const record = readRecord(before, command);
  if (record.status === 'done') refuse(fieldOf(command, 'key'), 'not-possible');
  const reason = readText(fieldOf(command, 'reason'), LIMITS.reason, 'lines');
  const on = readDate(fieldOf(command, 'on'), pastDays(today));
  const skipped = { ...openRecord(record), status: 'skipped' as const, at: now, on, snoozes: record.snoozes, reason };
  return withRecord(before, command, skipped);
};

/** Puts a step off, also an agreed call. */
export const snoozeFollowUp: Transition = (before, command, { today }) => {
  const record = readRecord(before, command);
  if (record.status !== 'open') refuse(fieldOf(command, 'key'), 'not-possible');
  const snoozedUntil = readDate(fieldOf(command, 'until'), snoozeDays(today));
  return withRecord(before, command, { ...record, snoozedUntil, snoozes: record.snoozes + 1, callAt: null });
};

/** Takes back that a step was done, skipped or snoozed; how often it was snoozed stays known. */
export const reopenFollowUp: Transition = (before, command) => {
  const record = readRecord(before, command);
  const isUntouched = record.status === 'open' && record.snoozedUntil === null;
  if (isUntouched) refuse(fieldOf(command, 'key'), 'not-possible');
  return withRecord(before, command, { ...openRecord(record), snoozes: record.snoozes });
};

/** The record of the step that the command's `key` names. */
export function readRecord(before: Application, command: Field): FollowUpRecord {
  const field = fieldOf(command, 'key');
  const key = typeof field.value === 'string' ? field.value : '';
  const kind = kindOfKey(before, key);
  if (!kind) refuse(field, 'unknown');
  return before.followUps.find((record) => record.key === key) ?? openRecord({ key, kind: kind ?? 'review' });
}

export function doneRecord(
  record: FollowUpRecord,
  how: { at: Instant; on: CalendarDate; channel: Channel },
): FollowUpRecord {
  return { ...openRecord(record), status: 'done', ...how, snoozes: record.snoozes };
}

/** The record of a step that nothing was done about. */
export function openRecord({ key, kind }: Pick<FollowUpRecord, 'key' | 'kind'>): FollowUpRecord {
  return {
    key,
    kind,
    status: 'open',
    at: null,
    on: null,
    channel: null,
    snoozedUntil: null,
    snoozes: 0,
    callAt: null,
    reason: '',
  };
}

export function withRecord(before: Application, command: Field, record: FollowUpRecord): Change {
  const others = before.followUps.filter(({ key }) => key !== record.key);
  if (others.length >= LIMITS.followUps) refuse(fieldOf(command, 'key'), 'too-many', LIMITS.followUps);
  return { application: { ...before, followUps: [...others, record] }, subject: record.key };
}
