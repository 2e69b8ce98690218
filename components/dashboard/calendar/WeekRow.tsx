import { useMemo } from 'react';
import type { CalendarDate } from '../../../lib/domain/application';
import type { CalendarEvent } from './calendar-event';
import type { CalendarMonth } from './calendar-month';
import { DayCell } from './DayCell';
import { layoutWeek } from './layoutWeek';
import type { useDragging } from './useDragging';
import type { MonthPlace } from './useMonth';
import type { Moving } from './useMoving';

/** So many events of a day are shown; the rest opens with it. */
const LANES = 3;

export interface WeekRowProps {
  days: readonly CalendarDate[];
  windows: readonly CalendarEvent[];
  month: CalendarMonth;
  place: MonthPlace;
  moving: Moving;
  dragging: ReturnType<typeof useDragging>;
  onOpen: (day: CalendarDate) => void;
}

/** One week: its days side by side, windows of steps as bars across them. */
export function WeekRow({ days, windows, ...rest }: WeekRowProps) {
  const { byDay } = rest.month;
  const { placed, hidden } = useMemo(
    () => layoutWeek(days, (day) => byDay.get(day) ?? [], windows, LANES),
    [days, byDay, windows],
  );
  return (
    <tr className="calendar-week">
      {days.map((day, column) => (
        <DayCell
          key={day}
          {...rest}
          day={day}
          column={column}
          placed={placed.filter(({ from, to }) => from <= column && column <= to)}
          hidden={hidden[column] ?? 0}
        />
      ))}
    </tr>
  );
}
