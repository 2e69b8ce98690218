import { useState } from 'react';
import type { CalendarDate } from '../../../lib/domain/application';
import { type Month, monthOf, shiftDay } from './month';

export interface MonthPlace {
  /** The one day in the grid that the keyboard reaches. */
  active: CalendarDate;
  month: Month;
  goTo: (day: CalendarDate) => void;
  turn: (months: number) => void;
}

/** Which month is looked at, and at which of its days. */
export function useMonth(today: CalendarDate): MonthPlace {
  const [active, goTo] = useState(today);
  return { active, month: monthOf(active), goTo, turn: (months) => goTo((day) => shiftDay(day, months)) };
}
