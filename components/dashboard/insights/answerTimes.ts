import type { Application, CalendarDate } from '../../../lib/domain/application';
import { differenceInDays } from '../../../lib/domain/calendar-date';

/** What an answer followed on. */
export type AnsweredBy = 'mail' | 'phone' | 'interview';

export interface AnswerTime {
  by: AnsweredBy;
  /** From the last contact to the answer. */
  days: number;
}

interface Contact {
  on: CalendarDate;
  by: AnsweredBy;
}

/** Each letter, call and interview, the earliest first; of one day what was written or said last counts as the last. */
function contactsOf({ interviews, followUps, letters }: Application): Contact[] {
  const done = followUps.flatMap(({ status, on, channel }) =>
    status === 'done' && on !== null && channel !== null ? [{ on, by: channel }] : [],
  );
  return [
    ...interviews.map(({ date }): Contact => ({ on: date, by: 'interview' })),
    ...letters.map(({ on }): Contact => ({ on, by: 'mail' })),
    ...done,
  ].sort((one, other) => one.on.localeCompare(other.on));
}

/** The days on which the company said something, each once, the earliest first. */
function answerDays({ answers, stage }: Application): CalendarDate[] {
  const outcome = stage.name === 'waiting' || stage.name === 'closed' ? [] : [stage.on];
  return [...new Set([...answers.map(({ on }) => on), ...outcome])].sort();
}

/**
 * How long each answer took, from the last contact before it. An answer that nothing of the user's came before since the last one
 * is left out: it answers nothing that is known here.
 *
 * @example answerTimes(applications) // [{ by: 'mail', days: 6 }]
 */
export function answerTimes(applications: readonly Application[]): AnswerTime[] {
  return applications.flatMap((application) => {
    const contacts = contactsOf(application);
    let before = '';
    return answerDays(application).flatMap((day) => {
      const last = contacts.findLast(({ on }) => on <= day && on > before);
      before = day;
      return last ? [{ by: last.by, days: differenceInDays(last.on, day) }] : [];
    });
  });
}

/** The middle of an odd number of values, between the two in the middle of an even one; `null` of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
