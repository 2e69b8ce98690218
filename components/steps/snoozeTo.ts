import type { CalendarDate, Language } from '../../lib/domain/application';
import { isCalendarDate } from '../../lib/domain/calendar-date';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { lastSensibleDay } from '../../lib/domain/reminding/reminder';
import { snoozeDays } from '../../lib/domain/transitions/dateRanges';
import type { Translate } from '../../lib/messages/text-key';
import { errorText } from '../shared/errorText';
import { formatDate } from '../shared/format';

/**
 * Why a step can't be put off to that day, as a sentence; nothing when it can.
 *
 * @example snoozeProblem('2026-11-23', '2026-11-24', t) // 'Please choose a day from tomorrow on.'
 */
export function snoozeProblem(value: string, today: CalendarDate, t: Translate): string | undefined {
  const [first, last] = snoozeDays(today);
  if (value === '') return errorText({ field: 'until', code: 'required' }, t);
  if (!isCalendarDate(value)) return errorText({ field: 'until', code: 'not-a-date' }, t);
  if (value < first) return t('snooze_from_tomorrow');
  return value > last ? errorText({ field: 'until', code: 'too-far' }, t) : undefined;
}

/**
 * Says that a day lies after the last sensible one; nothing when it doesn't. It stays possible, without blame (R18, R21).
 *
 * @example lateNote('2026-12-03', step, reader) // 'That is after 28 Nov, the last sensible day. It stays possible.'
 */
export function lateNote(
  until: CalendarDate,
  step: Pick<FollowUp, 'lastCall' | 'closes'>,
  { today, language, t }: { today: CalendarDate; language: Language; t: Translate },
): string | undefined {
  const last = lastSensibleDay({ lastCall: step.lastCall, standsUntil: step.closes }, today);
  return last !== null && today <= last && last < until ? t('snooze_late', formatDate(last, language)) : undefined;
}
