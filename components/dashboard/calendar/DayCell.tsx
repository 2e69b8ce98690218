import type { CalendarDate } from '../../../lib/domain/application';
import { isWeekend } from '../../../lib/domain/calendar-date';
import { formatDay } from '../../shared/formatDay';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import { DaySlot } from './DaySlot';
import type { Placed } from './layoutWeek';
import { monthOf } from './month';
import type { WeekRowProps } from './WeekRow';

interface DayCellProps extends Omit<WeekRowProps, 'days' | 'windows'> {
  day: CalendarDate;
  column: number;
  /** What is to be seen of each event on this day. */
  placed: readonly Placed[];
  hidden: number;
}

/** One day of the grid: its events by lane, and how many more there are. */
export function DayCell({ day, column, placed, hidden, month, place, moving, dragging, onOpen }: DayCellProps) {
  const t = useText();
  const isActive = day === place.active;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it hears the keys
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is the cell of a grid
      role="gridcell"
      data-day={day}
      className={classOf({ day, month, place, moving })}
      tabIndex={isActive ? 0 : -1}
      aria-current={day === month.today ? 'date' : undefined}
      onClick={() => !dragging.endsDrag() && onOpen(day)}
      onFocus={() => !isActive && place.goTo(day)}
    >
      <DayHead day={day} month={month} />
      {placed.map((each) => (
        <DaySlot
          key={each.event.key}
          placed={each}
          {...{ day, column, isActive, moving, dragging }}
          today={month.today}
        />
      ))}
      {hidden > 0 && (
        <button type="button" className="calendar-more" tabIndex={isActive ? 0 : -1}>
          {t('calendar_more', hidden)}
        </button>
      )}
    </td>
  );
}

/** Its number, and in words for those who don't see the month around it. */
function DayHead({ day, month }: Pick<DayCellProps, 'day' | 'month'>) {
  const t = useText();
  const language = useLanguage();
  const holiday = month.isHoliday(day) ? t('calendar_holiday') : '';
  const spoken = [formatDay(day, language, month.today), holiday].filter(Boolean).join(', ');
  return (
    <span className="calendar-day__head">
      <span className="nk-sr-only">{t('calendar_day_entries', spoken, month.byDay.get(day)?.length ?? 0)}</span>
      <time dateTime={day} aria-hidden="true">
        {Number(day.slice(8))}
      </time>
      {holiday && (
        <span className="calendar-day__holiday" aria-hidden="true">
          {holiday}
        </span>
      )}
    </span>
  );
}

function classOf({ day, month, place, moving }: Pick<DayCellProps, 'day' | 'month' | 'place' | 'moving'>): string {
  const isFree = isWeekend(day) || month.isHoliday(day);
  const { held } = moving;
  const marks = [
    day === month.today && 'today',
    monthOf(day) !== place.month && 'other',
    isFree && 'free',
    held?.over === day && 'over',
    held && (moving.fits(day) ? 'fits' : 'refused'),
  ];
  return ['calendar-day', ...marks.flatMap((mark) => (mark ? `calendar-day--${mark}` : []))].join(' ');
}
