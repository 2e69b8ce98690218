import { useRef } from 'react';
import type { CalendarDate } from '../../../lib/domain/application';
import { isWeekend } from '../../../lib/domain/calendar-date';
import { Button } from '../../shared/Button';
import { Disclosure } from '../../shared/Disclosure';
import { formatDay } from '../../shared/formatDay';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import type { CalendarMonth } from './calendar-month';
import { EventList } from './EventList';
import { monthOf, monthWeeks } from './month';
import { NearestEntry } from './NearestEntry';
import type { MonthPlace } from './useMonth';
import type { Moving } from './useMoving';

export interface MonthAgendaProps {
  month: CalendarMonth;
  place: MonthPlace;
  moving: Moving;
  tools: DashboardTools;
  onOpen: (day: CalendarDate) => void;
}

/** So many events of a day stand in the list; the rest opens with it. */
const MOST = 4;

/** The month as a list of the days on which something stands, where there is no room for a grid; what has been this month is folded. */
export function MonthAgenda({ month, place, onOpen, ...rest }: MonthAgendaProps) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  const days = monthWeeks(place.month, month.start)
    .flat()
    .filter((day) => monthOf(day) === place.month && month.byDay.has(day));
  if (days.length === 0) return <NearestEntry month={month} place={place} />;
  const isPast = (day: CalendarDate) => day < month.today && monthOf(month.today) === place.month;
  const [past, ahead] = [days.filter(isPast), days.filter((day) => !isPast(day))];
  const agendaDay = (day: CalendarDate) => (
    <AgendaDay key={day} {...{ day, month, onOpen }} {...rest} onMoved={() => list.current?.focus()} />
  );
  return (
    <>
      {past.length > 0 && (
        <Disclosure title={t('calendar_earlier', past.length)} isOpen={ahead.length === 0}>
          <ol className="calendar-agenda">{past.map(agendaDay)}</ol>
        </Disclosure>
      )}
      <ol className="calendar-agenda" ref={list} tabIndex={-1}>
        {ahead.map(agendaDay)}
      </ol>
    </>
  );
}

interface AgendaDayProps extends Omit<MonthAgendaProps, 'place'> {
  day: CalendarDate;
  /** The step that was moved leaves its day, and the keyboard goes to what stays. */
  onMoved: () => void;
}

function AgendaDay({ day, month, onOpen, ...rest }: AgendaDayProps) {
  const t = useText();
  const language = useLanguage();
  const events = month.byDay.get(day) ?? [];
  const isFree = isWeekend(day) || month.isHoliday(day);
  const left = events.length - MOST;
  return (
    <li className={isFree ? 'calendar-agenda__free' : undefined}>
      <h3 aria-current={day === month.today ? 'date' : undefined}>
        {[formatDay(day, language, month.today), month.isHoliday(day) && t('calendar_holiday')]
          .filter(Boolean)
          .join(' · ')}
      </h3>
      <EventList events={events.slice(0, MOST)} {...rest} />
      {left > 0 && (
        <Button kind="plain" onClick={() => onOpen(day)}>
          {t('calendar_more', left)}
        </Button>
      )}
    </li>
  );
}
