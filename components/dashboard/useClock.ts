import { useEffect, useState } from 'react';
import type { CalendarDate, Instant, ZoneName } from '../../lib/domain/application';
import { calendarDateAt } from '../../lib/domain/calendar-date';

/** Tells the time and zone of now. */
export type Clock = () => { now: Instant; zone: ZoneName };

export interface Moment {
  now: Instant;
  zone: ZoneName;
  today: CalendarDate;
}

function momentOf(clock: Clock): Moment {
  const { now, zone } = clock();
  return { now, zone, today: calendarDateAt(now, zone) };
}

/** The time when the page was last looked at: a tab that stayed open over night shows the new day when one comes back. */
export function useClock(clock: Clock): Moment {
  const [moment, setMoment] = useState(() => momentOf(clock));
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') setMoment(momentOf(clock));
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [clock]);
  return moment;
}
