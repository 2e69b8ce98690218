import { useMemo } from 'react';
import type { CalendarDate } from '../../../lib/domain/application';
import { useAddressQuery } from '../useAddressQuery';
import { type Month, monthOf, shiftDay } from './month';
import { formatMonthQuery, parseMonthQuery } from './monthQuery';

export interface MonthPlace {
  /** The one day in the grid that the keyboard reaches. */
  active: CalendarDate;
  month: Month;
  goTo: (day: CalendarDate) => void;
  turn: (months: number) => void;
}

/** Which month is looked at, and at which of its days. The month stands in the address. */
export function useMonth(today: CalendarDate, asked: string | undefined): MonthPlace {
  const written = useMemo(
    () => ({
      view: 'calendar' as const,
      parse: (query: string | undefined) => parseMonthQuery(query, today),
      format: (day: CalendarDate) => formatMonthQuery(day, today),
    }),
    [today],
  );
  const [active, goTo] = useAddressQuery(asked, written);
  return { active, month: monthOf(active), goTo, turn: (months) => goTo((day) => shiftDay(day, months)) };
}
