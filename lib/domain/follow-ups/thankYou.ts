import type { CalendarDate, Interview } from '../application';
import { addDays, laterOf, nextWorkingDay, toInstant } from '../calendar-date';
import { endingOf } from './endingOf';
import type { FollowUp } from './follow-up';
import { type PlannedStep, placeFollowUp } from './placeFollowUp';
import { interviewStart, type Situation } from './situation';

const LAST_CALL_DAYS = 5;
/** So long after the interview thanks have to be there (R18), in days. */
export const THANKS_WINDOW_DAYS = 7;

/**
 * The thank-you for one interview (R18): from the interview on, due on the next working day, last call on day 5, until the
 * end of day 7. When holidays leave no working day in the week, due, last call and close move to the first one after it.
 * A rejection or an end cancels it.
 *
 * @example thankYou(situation, interview).key // 'thank-you:<interview id>'
 */
export function thankYou(situation: Situation, interview: Interview): FollowUp {
  const due = firstDueDay(situation, interview);
  const step: PlannedStep = {
    key: `thank-you:${interview.id}`,
    kind: 'thank-you',
    interviewId: interview.id,
    number: 1,
    opens: interview.date,
    due,
    lastCall: laterOf(addDays(interview.date, LAST_CALL_DAYS), due),
    closes: laterOf(addDays(interview.date, THANKS_WINDOW_DAYS), due),
    channel: 'mail',
    isOptional: false,
  };
  return placeFollowUp(situation, step, {
    cancelledOn: endingOf(situation, ['rejected', 'signed', 'closed']),
    notBefore: interviewStart(interview, situation),
  });
}

/** An interview late in the day far west can lie after tomorrow's reminder here; then the day after it counts. */
function firstDueDay(situation: Situation, interview: Interview): CalendarDate {
  const { isFree, reminderTime, zone } = situation;
  const due = nextWorkingDay(interview.date, isFree);
  const isTooEarly = toInstant(due, reminderTime, zone) < interviewStart(interview, situation);
  return isTooEarly ? nextWorkingDay(due, isFree) : due;
}
