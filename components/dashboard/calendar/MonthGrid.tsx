import { type FocusEvent, type KeyboardEvent, useMemo } from 'react';
import type { CalendarDate } from '../../../lib/domain/application';
import { useLanguage } from '../../shared/useLanguage';
import type { CalendarMonth } from './calendar-month';
import { dayByKey } from './calendarKeys';
import { formatWeekday } from './formatMonth';
import { monthWeeks } from './month';
import { useDragging } from './useDragging';
import type { GridFocus } from './useGridFocus';
import type { MonthPlace } from './useMonth';
import type { Moving } from './useMoving';
import { WeekRow } from './WeekRow';
import { windowsIn } from './windowsIn';

export interface MonthGridProps {
  month: CalendarMonth;
  place: MonthPlace;
  moving: Moving;
  focus: GridFocus;
  onOpen: (day: CalendarDate) => void;
}

/** The month as a grid. One of its days is reached by the keyboard, the arrow keys lead to the others. */
export function MonthGrid({ month, place, moving, focus, onOpen }: MonthGridProps) {
  const dragging = useDragging(moving);
  const weeks = useMemo(() => monthWeeks(place.month, month.start), [place.month, month.start]);
  const windows = useMemo(() => windowsIn(weeks, month.byDay), [weeks, month.byDay]);
  const onKeyDown = useGridKeys({ month, place, moving, focus, onOpen });
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (moving.held?.isByKeys && relatedTarget && !currentTarget.contains(relatedTarget)) moving.cancel();
  };
  return (
    <table
      ref={focus.grid}
      className={moving.held ? 'calendar-grid calendar-grid--moving' : 'calendar-grid'}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are reached by arrow keys is a grid
      role="grid"
      aria-labelledby="calendar-month"
      aria-describedby="calendar-hint"
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <Weekdays days={weeks[0] ?? []} />
      <tbody>
        {weeks.map((days) => (
          <WeekRow key={days[0]} {...{ days, windows, month, place, moving, dragging, onOpen }} />
        ))}
      </tbody>
    </table>
  );
}

function Weekdays({ days }: { days: readonly CalendarDate[] }) {
  const language = useLanguage();
  return (
    <thead>
      <tr className="calendar-weekdays">
        {days.map((day) => (
          <th key={day} scope="col" aria-label={formatWeekday(day, language, 'long')}>
            {formatWeekday(day, language, 'short')}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function useGridKeys({ month, place, moving, focus, onOpen }: MonthGridProps) {
  const { held } = moving;
  const leave = () => {
    moving.cancel();
    if (held) place.goTo(held.event.on);
    focus.focusSoon();
  };
  return (event: KeyboardEvent<HTMLElement>) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    const isOnDay = (event.target as HTMLElement).role === 'gridcell';
    const to = dayByKey(key, place.active, month);
    const isEnter = key === 'Enter' || (key === ' ' && isOnDay);
    if (to) {
      place.goTo(to);
      moving.hover(to);
      focus.focusSoon();
    } else if (held?.isByKeys && key === 'Escape') leave();
    else if (held?.isByKeys && isEnter) moving.drop(place.active);
    else if (isEnter && isOnDay) onOpen(place.active);
    else return;
    event.preventDefault();
  };
}
