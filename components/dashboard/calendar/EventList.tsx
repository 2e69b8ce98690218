import { useState } from 'react';
import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import type { CalendarEvent, StepEvent } from './calendar-event';
import { EventEntry } from './EventEntry';
import type { Moving } from './useMoving';

/** Nobody reads more at once. */
const AT_ONCE = 20;

export interface EventListProps {
  events: readonly CalendarEvent[];
  moving: Moving;
  tools: DashboardTools;
  onMoved?: (() => void) | undefined;
  onPickUp?: ((event: StepEvent) => void) | undefined;
}

/** Events of a day one below the other; of very many first some. */
export function EventList({ events, ...rest }: EventListProps) {
  const t = useText();
  const [most, setMost] = useState(AT_ONCE);
  const left = events.length - most;
  return (
    <>
      <ul className="calendar-entries">
        {events.slice(0, most).map((event) => (
          <EventEntry key={event.key} event={event} {...rest} />
        ))}
      </ul>
      {left > 0 && (
        <div className="nk-row calendar-rest">
          <Button kind="plain" onClick={() => setMost(most + AT_ONCE)}>
            {t('calendar_more', left)}
          </Button>
        </div>
      )}
    </>
  );
}
