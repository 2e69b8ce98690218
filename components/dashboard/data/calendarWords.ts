import type { Language } from '../../../lib/domain/application';
import type { CalendarWords } from '../../../lib/exchange/calendar/calendar-event';
import type { Translate } from '../../../lib/messages/text-key';
import { formatDay } from '../../shared/formatDay';
import { KIND_NAMES } from '../../shared/kind-names';

/** What the entries of a calendar are called, in the language of the interface; years always, since entries stay. */
export function calendarWords(t: Translate, language: Language): CalendarWords {
  const day = (date: string) => formatDay(date, language, '');
  return {
    interview: t('calendar_interview'),
    step: (kind) => t(KIND_NAMES[kind]),
    window: (opens, closes) =>
      closes === null ? t('calendar_window_open', day(opens)) : t('calendar_window', day(opens), day(closes)),
    about: (title, company, role) => t('calendar_about', title, company, role),
  };
}
