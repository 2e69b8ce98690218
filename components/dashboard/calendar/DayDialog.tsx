import type { CalendarDate } from '../../../lib/domain/application';
import { Button } from '../../shared/Button';
import { Dialog } from '../../shared/Dialog';
import { formatDay } from '../../shared/formatDay';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import type { StepEvent } from './calendar-event';
import type { CalendarMonth } from './calendar-month';
import { EventList } from './EventList';
import type { Moving } from './useMoving';

interface DayDialogProps {
  day: CalendarDate;
  month: CalendarMonth;
  moving: Moving;
  tools: DashboardTools;
  onClose: () => void;
  onPickUp: ((event: StepEvent) => void) | undefined;
}

/** All that stands on one day, in words, with what can be done about it. */
export function DayDialog({ day, month, moving, tools, onClose, onPickUp }: DayDialogProps) {
  const t = useText();
  const language = useLanguage();
  const events = month.byDay.get(day) ?? [];
  const title = [formatDay(day, language, month.today), month.isHoliday(day) && t('calendar_holiday')];
  return (
    <Dialog title={title.filter(Boolean).join(' · ')} onClose={onClose}>
      {events.length === 0 && <p className="nk-soft">{t('calendar_day_empty')}</p>}
      <EventList events={events} {...{ moving, tools, onPickUp }} onMoved={onClose} />
      <div className="nk-row">
        {events.length === 0 && day <= month.today && (
          <a className="nk-button" href="popup.html">
            {t('popup_log')}
          </a>
        )}
        <Button onClick={onClose}>{t('common_close')}</Button>
      </div>
    </Dialog>
  );
}
