import type { CalendarDate } from '../application';
import { addDays, differenceInDays, laterOf, workingDayFrom } from '../calendar-date';
import type { FollowUp } from './follow-up';
import { placeFollowUp } from './placeFollowUp';
import type { Situation } from './situation';
import { snoozeDay } from './snoozeDay';

/**
 * The weekly look whether the contract has come (R26), from an oral offer until it is signed or the application closed.
 * Only the current week's check stands, however many passed unattended; a snoozed one, or an agreed call, holds the next back.
 *
 * @example contractCheck(situation)[0]?.key // 'contract-check:2026-11-24:1'
 */
export function contractCheck(situation: Situation): FollowUp[] {
  const { stage } = situation.application;
  if (stage.name !== 'offered') return [];
  const offered = stage.on;
  const snoozed = snoozedWeek(situation, offered);
  const week = snoozed ?? currentWeek(situation, offered);
  const due = dueDay(situation, offered, week);
  const step = placeFollowUp(situation, {
    key: keyOf(offered, week),
    kind: 'contract-check',
    interviewId: null,
    number: week,
    opens: due,
    due,
    lastCall: null,
    closes: lastDay(situation, offered, week),
    channel: 'phone',
    isOptional: false,
  });
  return [step];
}

/** The last week whose day has come, or the first after it that the user hasn't dealt with. */
function currentWeek(situation: Situation, offered: CalendarDate): number {
  let week = Math.max(1, Math.floor(differenceInDays(offered, situation.today) / 7));
  while (week > 1 && dueDay(situation, offered, week) > situation.today) week -= 1;
  while (isHandled(situation, keyOf(offered, week))) week += 1;
  return week;
}

function snoozedWeek(situation: Situation, offered: CalendarDate): number | undefined {
  const { records, today } = situation;
  const prefix = `contract-check:${offered}:`;
  for (const { key, status, snoozedUntil, callAt } of records.values()) {
    if (status !== 'open' || snoozedUntil === null || !key.startsWith(prefix)) continue;
    const week = Number(key.slice(prefix.length));
    const isWeek = Number.isInteger(week) && week > 0 && keyOf(offered, week) === key;
    if (!isWeek || week >= 10_000) continue;
    const wakes = snoozeDay(situation, snoozedUntil, lastDay(situation, offered, week));
    if (callAt === null ? wakes > today : snoozedUntil >= today) return week;
  }
  return undefined;
}

function isHandled({ records }: Situation, key: string): boolean {
  const status = records.get(key)?.status;
  return status === 'done' || status === 'skipped';
}

function dueDay({ isFree }: Situation, offered: CalendarDate, week: number): CalendarDate {
  return workingDayFrom(addDays(offered, week * 7), isFree);
}

/** A check stands until the day before the next one. */
function lastDay(situation: Situation, offered: CalendarDate, week: number): CalendarDate {
  return laterOf(addDays(dueDay(situation, offered, week + 1), -1), dueDay(situation, offered, week));
}

function keyOf(offered: CalendarDate, week: number): string {
  return `contract-check:${offered}:${week}`;
}
