import type { CalendarDate, Instant, ZoneName } from '../../../lib/domain/application';
import { applyCommand } from '../../../lib/domain/applyCommand';
import { addDays, laterOf } from '../../../lib/domain/calendar-date';
import type { Command } from '../../../lib/domain/commands';
import type { FollowUp } from '../../../lib/domain/follow-ups/follow-up';
import { isCallAgreed } from '../../../lib/domain/follow-ups/isCallAgreed';
import { snoozeDays } from '../../../lib/domain/transitions/dateRanges';
import type { Plan, StepEvent } from './calendar-event';

export type MoveProblem = 'agreed' | 'from-tomorrow' | 'early' | 'late' | 'far' | 'not-possible';

/** What it takes to move a step to a day, and where it then stands; or why that can't be. */
export type Move =
  | { ok: true; command: Command | null; on: CalendarDate }
  | { ok: false; problem: MoveProblem; limit: CalendarDate | null };

interface Moment {
  now: Instant;
  zone: ZoneName;
  today: CalendarDate;
  plan: Plan;
}

/**
 * The days to which a step can be moved, both inclusive: from its planned day or tomorrow, to the end of its window (R18, R19,
 * R22); a step that stands longer, to the end of that; `null` when it stays open.
 *
 * @example movableDays(thankYou, '2026-11-24') // { first: '2026-11-25', last: '2026-11-30' }
 */
export function movableDays(
  { due, closes, standsUntil }: Pick<FollowUp, 'due' | 'closes' | 'standsUntil'>,
  today: CalendarDate,
): { first: CalendarDate; last: CalendarDate | null } {
  const last = closes !== null && closes < today ? standsUntil : closes;
  return { first: laterOf(addDays(today, 1), due), last };
}

/**
 * How a step gets to a day. It is put off to it; to the day on which it was planned it goes back by not being put off any
 * more. Where it then stands the plan itself says: what is put off to a free day comes on the next working day.
 *
 * @example moveStep(event, '2026-11-26', tools) // { ok: true, command: { name: 'snoozeFollowUp', … }, on: '2026-11-26' }
 */
export function moveStep(event: StepEvent, to: CalendarDate, moment: Moment): Move {
  const { step } = event;
  const { today } = moment;
  const { first, last } = movableDays(step, today);
  const refuse = (problem: MoveProblem, limit: CalendarDate | null = null): Move => ({ ok: false, problem, limit });
  if (to === event.on) return { ok: true, command: null, on: to };
  if (isCallAgreed(step, today)) return refuse('agreed');
  if (to <= today) return refuse('from-tomorrow');
  if (to < first) return refuse('early', first);
  if (last !== null && to > last) return refuse('late', last);
  if (to > snoozeDays(today)[1]) return refuse('far');
  const { key } = step;
  const command: Command =
    to === step.due ? { name: 'reopenFollowUp', key } : { name: 'snoozeFollowUp', key, until: to };
  const on = standsOn(event, command, moment);
  if (on === undefined) return refuse('not-possible');
  return last !== null && on > last ? refuse('late', last) : { ok: true, command, on };
}

/** Where the step would stand after the change. */
function standsOn({ application, step }: StepEvent, command: Command, { now, zone, plan }: Moment) {
  const context = { now, zone, operationId: 'try', newId: () => 'try' };
  const outcome = applyCommand(application, command, context);
  return outcome.ok ? plan(outcome.application).find(({ key }) => key === step.key)?.remindOn : undefined;
}
