import type { Instant } from '../../domain/application';
import { addDays } from '../../domain/calendar-date';
import type { CalendarEvent, EventStart } from './calendar-event';
import { contentLine, textLine } from './contentLine';

/** SEQUENCE is a whole number of 32 bits (RFC 5545, 3.3.8). */
const LARGEST_SEQUENCE = 0x7fff_ffff;

/**
 * A calendar file (RFC 5545) in parts, one for each group of events. Moments are told in UTC, which needs no description of a zone and
 * is read alike by every calendar; it shows them on the reader's clock. There is no METHOD: that would make the entries
 * invitations, which need an organiser (RFC 5546).
 *
 * @param groups such as the events of one application each; a calendar without any event isn't valid
 * @param now when the file is made
 * @example [...writeCalendar([events], Date.now())].join('')
 */
export function* writeCalendar(groups: Iterable<readonly CalendarEvent[]>, now: Instant): Generator<string> {
  yield [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Nachklang//Nachklang//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
  ].join('');
  for (const events of groups) yield events.map((event) => writeEvent(event, now)).join('');
  yield contentLine('END', 'VCALENDAR');
}

function writeEvent({ uid, sequence, start, summary, description }: CalendarEvent, now: Instant): string {
  const isDay = 'on' in start && !('time' in start);
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uid),
    contentLine('DTSTAMP', utc(now)),
    ...writeStart(start),
    contentLine('SEQUENCE', `${Math.min(sequence, LARGEST_SEQUENCE)}`),
    textLine('SUMMARY', summary),
    ...(description === '' ? [] : [textLine('DESCRIPTION', description)]),
    // Beside others' entries in a shared calendar only that time is taken; a step takes none.
    contentLine('CLASS', 'PRIVATE'),
    contentLine('TRANSP', isDay ? 'TRANSPARENT' : 'OPAQUE'),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** How long a talk takes nobody knows before; an hour is what calendars propose, and one without any length is hard to see. */
function writeStart(start: EventStart): string[] {
  if ('at' in start) return [contentLine('DTSTART', utc(start.at)), contentLine('DURATION', 'PT1H')];
  if ('time' in start)
    return [
      contentLine('DTSTART', `${basic(start.on)}T${start.time.replace(':', '')}00`),
      contentLine('DURATION', 'PT1H'),
    ];
  // The end of a whole day is the day after (RFC 5545, 3.6.1).
  return [
    contentLine('DTSTART;VALUE=DATE', basic(start.on)),
    contentLine('DTEND;VALUE=DATE', basic(addDays(start.on, 1))),
  ];
}

const basic = (date: string) => date.replaceAll('-', '');
const utc = (instant: Instant) => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
