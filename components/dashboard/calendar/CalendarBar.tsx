import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { CalendarDate } from '../../../lib/domain/application';
import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import { formatMonth } from './formatMonth';
import type { MonthPlace } from './useMonth';

interface CalendarBarProps {
  place: MonthPlace;
  today: CalendarDate;
  /** What was just done, or how a step that is held moves. */
  said: string;
}

/** Which month this is, and the ways to others. */
export function CalendarBar({ place: { month, turn, goTo }, today, said }: CalendarBarProps) {
  const t = useText();
  return (
    <div className="calendar-bar">
      <h2 id="calendar-month" aria-live="polite">
        {formatMonth(month, useLanguage())}
      </h2>
      <p role="status" className="calendar-said">
        {said}
      </p>
      <div className="nk-row">
        <Button onClick={() => turn(-1)} aria-label={t('calendar_previous')} title={t('calendar_previous')}>
          <ChevronLeft size={18} aria-hidden="true" />
        </Button>
        <Button onClick={() => goTo(today)}>{t('calendar_today')}</Button>
        <Button onClick={() => turn(1)} aria-label={t('calendar_next')} title={t('calendar_next')}>
          <ChevronRight size={18} aria-hidden="true" />
        </Button>
      </div>
    </div>
  );
}
