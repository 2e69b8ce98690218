import { addDays, workingDayFrom } from '../calendar-date';
import type { FollowUp } from './follow-up';
import { placeFollowUp } from './placeFollowUp';
import type { Situation } from './situation';

const DAYS_AFTER_REJECTION = 42;
const WINDOW_DAYS = 28;

/**
 * The one optional "still interested" after a rejection (R26): six weeks later, moved to a working day, for four weeks.
 *
 * @example stayInTouch(situation)[0]?.isOptional // true
 */
export function stayInTouch(situation: Situation): FollowUp[] {
  const { stage } = situation.application;
  if (stage.name !== 'rejected') return [];
  const due = workingDayFrom(addDays(stage.on, DAYS_AFTER_REJECTION), situation.isFree);
  const step = placeFollowUp(situation, {
    key: `stay-in-touch:${stage.on}`,
    kind: 'stay-in-touch',
    interviewId: situation.interviews.at(-1)?.id ?? null,
    number: 1,
    opens: due,
    due,
    lastCall: null,
    closes: addDays(due, WINDOW_DAYS),
    channel: 'mail',
    isOptional: true,
  });
  return [step];
}
