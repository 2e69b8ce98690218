import type { CalendarDate } from '../../../lib/domain/application';
import { addDays } from '../../../lib/domain/calendar-date';
import type { Step, StepLists } from '../../popup/listSteps';

/** How far ahead one looks, in days. */
export const AHEAD = 14;

export interface TodaySteps {
  /** Its day is today. */
  due: Step[];
  /** Its day was before, and it still makes sense. */
  open: Step[];
  /** The next step of every other application within two weeks. */
  coming: Step[];
  /** How many more come after that. */
  later: number;
}

const byTime = (one: Step, other: Step) => one.followUp.remindAt - other.followUp.remindAt;

/**
 * What is due, what has been open for a while, and what comes, each soonest first.
 *
 * @example todaySteps([listSteps([application], plan)], '2026-11-24').due.length // 1
 */
export function todaySteps(lists: readonly StepLists[], today: CalendarDate): TodaySteps {
  const due = lists.flatMap((list) => list.due).sort(byTime);
  const next = lists.flatMap((list) => list.next).sort(byTime);
  const last = addDays(today, AHEAD);
  const coming = next.filter(({ followUp }) => followUp.remindOn <= last);
  return {
    due: due.filter(({ followUp }) => followUp.state === 'due'),
    open: due.filter(({ followUp }) => followUp.state === 'overdue'),
    coming,
    later: next.length - coming.length,
  };
}
