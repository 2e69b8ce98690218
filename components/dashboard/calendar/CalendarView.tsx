import { useState } from 'react';
import type { CalendarDate } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import { NoApplication } from '../applications/NoApplication';
import type { Records } from '../DashboardView';
import type { DashboardTools } from '../dashboard-tools';
import { CalendarBar } from './CalendarBar';
import { CalendarLegend } from './CalendarLegend';
import type { StepEvent } from './calendar-event';
import { DayDialog } from './DayDialog';
import { MonthAgenda, type MonthAgendaProps } from './MonthAgenda';
import { MonthGrid, type MonthGridProps } from './MonthGrid';
import { NearestEntry } from './NearestEntry';
import { useCalendarMonth } from './useCalendarMonth';
import { useGridFocus } from './useGridFocus';
import { useIsNarrow } from './useIsNarrow';
import { useMonth } from './useMonth';
import { useMoving } from './useMoving';
import './calendar.css';

interface CalendarViewProps {
  records: Records;
  tools: DashboardTools;
  /** The month that is looked at, as it stands in the address. */
  query?: string | undefined;
}

/** A month with all that stands on its days; steps can be moved to other days of their windows (R18, R19, R22). */
export function CalendarView({ records, tools, query }: CalendarViewProps) {
  const t = useText();
  const place = useMonth(tools.today, query);
  const moving = useMoving(tools);
  const focus = useGridFocus();
  const isNarrow = useIsNarrow();
  const [shown, show] = useState<CalendarDate | null>(null);
  const { month, isReady } = useCalendarMonth(records, tools);
  const close = () => {
    show(null);
    focus.focusSoon();
  };
  const pickUp = (event: StepEvent) => {
    close();
    place.goTo(event.on);
    moving.pickUp(event);
  };
  const open = (day: CalendarDate) => {
    place.goTo(day);
    moving.hush();
    show(day);
  };
  return (
    <div className="nk-stack calendar">
      <h1 tabIndex={-1}>{t('nav_calendar')}</h1>
      <CalendarBar place={place} today={tools.today} said={isReady ? moving.said : t('dashboard_loading')} />
      {records.applications.length === 0 && <NoApplication />}
      <MonthBody {...{ isNarrow, month, place, moving, focus, tools }} onOpen={open} />
      {shown && (
        <DayDialog {...{ month, moving, tools }} day={shown} onClose={close} onPickUp={isNarrow ? undefined : pickUp} />
      )}
    </div>
  );
}

interface MonthBodyProps extends MonthAgendaProps, MonthGridProps {
  isNarrow: boolean;
}

function MonthBody({ isNarrow, focus, tools, ...shared }: MonthBodyProps) {
  if (isNarrow) return <MonthAgenda {...shared} tools={tools} />;
  return (
    <>
      <MonthGrid {...shared} focus={focus} />
      <NearestEntry {...shared} />
      <CalendarLegend />
    </>
  );
}
