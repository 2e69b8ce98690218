import type { CalendarDate, Language } from '../../../lib/domain/application';
import type { Translate } from '../../../lib/messages/text-key';
import { formatDate } from '../../shared/format';
import type { Move } from './moveStep';

/**
 * Why a step can't be moved to a day, as a plain sentence; `''` where it can.
 *
 * @example moveText({ ok: false, problem: 'late', limit: '2026-12-04' }, 'en', t) // 'The last sensible day is 4 Dec.'
 */
export function moveText(move: Move, language: Language, t: Translate): string {
  if (move.ok) return '';
  const day = (date: CalendarDate | null) => (date ? formatDate(date, language) : '');
  switch (move.problem) {
    case 'agreed':
      return t('calendar_move_agreed');
    case 'from-tomorrow':
      return t('snooze_from_tomorrow');
    case 'early':
      return t('calendar_move_early', day(move.limit));
    case 'late':
      return t('calendar_move_late', day(move.limit));
    case 'far':
      return t('calendar_move_far');
    case 'not-possible':
      return t('calendar_move_not');
  }
}
