import { useMemo } from 'react';
import type { CalendarDate } from '../../../lib/domain/application';
import { isPublicHoliday } from '../../../lib/domain/holidays';
import type { Records } from '../DashboardView';
import type { DashboardTools } from '../dashboard-tools';
import type { CalendarEvent } from './calendar-event';
import type { CalendarMonth } from './calendar-month';
import { useCalendarEvents } from './useCalendarEvents';
import { weekStart } from './weekStart';

const NOTHING: ReadonlyMap<CalendarDate, CalendarEvent[]> = new Map();

/** What months are drawn from, with the free days of the user's place; empty until the events have been worked out. */
export function useCalendarMonth(
  { applications, settings: { country, region } }: Records,
  { plan, today }: DashboardTools,
): { month: CalendarMonth; isReady: boolean } {
  const byDay = useCalendarEvents(applications, plan, today);
  const month = useMemo(
    () => ({
      today,
      byDay: byDay ?? NOTHING,
      start: weekStart(navigator.language, country),
      isHoliday: (day: CalendarDate) => isPublicHoliday(day, country, region),
    }),
    [today, byDay, country, region],
  );
  return { month, isReady: byDay !== null };
}
