import { useState } from 'react';
import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import { formatRoute } from '../route';
import { StepLinks } from '../StepLinks';
import type { CalendarEvent } from './calendar-event';
import { EventIcon } from './EventIcon';
import type { EventListProps } from './EventList';
import { eventName, eventSign, windowText } from './eventText';
import { MoveForm } from './MoveForm';

interface EventEntryProps extends Omit<EventListProps, 'events'> {
  event: CalendarEvent;
}

/** One event in words: what, with whom, when it fits, and the ways on. */
export function EventEntry({ event, moving, tools, onMoved, onPickUp }: EventEntryProps) {
  const t = useText();
  const language = useLanguage();
  const [isMoving, setMoving] = useState(false);
  const { application } = event;
  return (
    <li className="calendar-entry">
      <EventIcon sign={eventSign(event, tools.today)} />
      <div className="nk-stack">
        <div>
          <p className="calendar-entry__name">{[event.at, eventName(event, t)].filter(Boolean).join(' ')}</p>
          <p>
            <a href={formatRoute({ view: 'application', applicationId: application.id })}>{application.company}</a>{' '}
            <span className="nk-soft">{application.role}</span>
          </p>
          <p className="nk-small nk-soft">{windowText(event, tools.today, language, t)}</p>
        </div>
        {event.name === 'step' && (
          <div className="nk-row">
            <StepLinks application={application} followUp={event.step} tools={tools} />
            <Button kind="plain" aria-expanded={isMoving} onClick={() => setMoving(!isMoving)}>
              {t('calendar_move')}
            </Button>
          </div>
        )}
        {event.name === 'step' && isMoving && <MoveForm {...{ event, moving, tools, onMoved, onPickUp }} />}
      </div>
    </li>
  );
}
