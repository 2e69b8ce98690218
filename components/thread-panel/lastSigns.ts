import type { Application, CalendarDate } from '../../lib/domain/application';
import { calendarDateAt } from '../../lib/domain/calendar-date';

export interface LastSigns {
  /** When the two last spoke, or the company last answered, `YYYY-MM-DDTHH:mm`; a mail from before is no news. */
  heard: string;
  /** The latest day on which the applicant wrote or called, or `''`; an answer may come on the same day. */
  said: CalendarDate | '';
}

/** Behind every time of that day: of an answer only the day is known. */
const END_OF_DAY = 'T24:00';

/** When the two sides of an application last had to do with each other. Interviews still to come don't count. */
export function lastSigns(application: Application, today: CalendarDate, zone: string): LastSigns {
  const { interviews, answers, letters, followUps, stage, createdAt } = application;
  const held = interviews.filter(({ date }) => date <= today).map(({ date, time }) => `${date}T${time}`);
  const answered = [...answers.map(({ on }) => on), ...('on' in stage ? [stage.on] : [])];
  const heard = [...held, ...answered.map((on) => on + END_OF_DAY)];
  const done = followUps.flatMap(({ status, on }) => (status === 'done' && on ? on : []));
  return {
    // What came before the user wrote down anything is no news.
    heard: heard.sort().at(-1) ?? calendarDateAt(createdAt, zone) + END_OF_DAY,
    said: [...letters.map(({ on }) => on), ...done].sort().at(-1) ?? '',
  };
}
