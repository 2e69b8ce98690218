import type { CalendarDate, Language } from '../../lib/domain/application';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import type { Translate } from '../../lib/messages/text-key';
import { formatDate, formatPast, formatRelative } from './format';

interface Reader {
  today: CalendarDate;
  zone: string;
  language: Language;
  t: Translate;
}

/**
 * When a step is due, in a few neutral words (R21), with the last sensible day while it is still to be kept. An agreed call
 * stands with its time, or is called one.
 *
 * @example describeDue(step, reader) // 'since Tuesday, until 30 Nov'
 */
export function describeDue(step: FollowUp, { today, zone, language, t }: Reader): string {
  if (step.agreedCall && step.state !== 'overdue') {
    const { on, at } = step.agreedCall;
    const day = formatRelative(on, today, language);
    return at ? `${day}, ${at}` : t('state_agreed_call', day);
  }
  if (step.state === 'due' || step.state === 'overdue') {
    const due = step.agreedCall?.on ?? step.due;
    const isToday = due >= today;
    const when = isToday ? formatRelative(today, today, language) : t('state_since', formatPast(due, today, language));
    const last = step.lastCall !== null && step.lastCall >= today ? step.lastCall : step.closes;
    return last === null || last < today ? when : t('state_until', when, formatDate(last, language));
  }
  const day = step.state === 'snoozed' ? calendarDateAt(step.remindAt, zone) : step.due;
  return formatRelative(day, today, language);
}
