import type { KeyboardEvent } from 'react';
import type { CalendarDate } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import type { CalendarEvent } from './calendar-event';
import { EventIcon } from './EventIcon';
import { eventName, eventSign, eventTitle } from './eventText';
import type { Placed } from './layoutWeek';
import type { useDragging } from './useDragging';
import type { Moving } from './useMoving';

interface DaySlotProps {
  placed: Placed;
  day: CalendarDate;
  column: number;
  /** Whether the keyboard reaches into the day. */
  isActive: boolean;
  today: CalendarDate;
  moving: Moving;
  dragging: ReturnType<typeof useDragging>;
}

/** An event on its day, or the piece of its window that goes over it. */
export function DaySlot({ placed: { event, lane, at, from, to }, day, column, ...rest }: DaySlotProps) {
  const step = event.name === 'step' && (from !== to || at === null) ? event.step : null;
  const t = useText();
  const marks = [step && 'bar', step?.opens === day && 'first', step?.closes === day && 'last'];
  return (
    <span
      className={['calendar-slot', ...marks.flatMap((mark) => (mark ? `calendar-slot--${mark}` : []))].join(' ')}
      style={{ gridRow: lane + 2 }}
      title={step ? eventTitle(event, t) : undefined}
    >
      {column === at && <EventChip event={event} {...rest} />}
    </span>
  );
}

interface EventChipProps extends Omit<DaySlotProps, 'placed' | 'day' | 'column'> {
  event: CalendarEvent;
}

function EventChip({ event, isActive, today, moving, dragging }: EventChipProps) {
  const t = useText();
  const isMovable = event.name === 'step';
  const isHeld = moving.held?.event.key === event.key;
  const onKeyDown = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Enter' || event.name !== 'step' || moving.held) return;
    pressed.preventDefault();
    pressed.stopPropagation();
    moving.pickUp(event);
  };
  return (
    <button
      type="button"
      className={`calendar-chip calendar-chip--${event.name} ${isHeld ? 'calendar-chip--held' : ''}`}
      tabIndex={isActive ? 0 : -1}
      title={eventTitle(event, t)}
      onPointerDown={isMovable ? (pressed) => dragging.press(pressed, event) : undefined}
      onKeyDown={onKeyDown}
    >
      <EventIcon sign={eventSign(event, today)} />
      <span className="calendar-chip__text">
        {event.at && <b>{event.at} </b>}
        {event.application.company}
      </span>
      <span className="nk-sr-only">{`, ${eventName(event, t)}`}</span>
    </button>
  );
}
