import type { CalendarDate, LocalTime, ZoneName } from '../domain/application';
import { parseCalendars } from './ics/parseCalendars';
import { readStart } from './ics/readStart';
import { readValue } from './ics/readValue';
import { readWords } from './ics/readWords';

/** Someone whom an invitation names; unknown parts are `''`. */
export interface InvitedPerson {
  name: string;
  email: string;
}

/** One appointment of an invitation file. */
export interface IcsInvitation {
  summary: string;
  location: string;
  /** What the inviting person wrote into it. */
  description: string;
  organizer: InvitedPerson | null;
  attendees: InvitedPerson[];
  on: CalendarDate;
  /** Wall clock in `zone`; `''` for a whole day. */
  time: LocalTime | '';
  zone: ZoneName;
}

/** Why a file is no invitation. */
export type IcsProblem = 'too-large' | 'not-a-calendar' | 'no-event' | 'no-start' | 'cancelled';
export type IcsReading = { ok: true; invitation: IcsInvitation } | { ok: false; problem: IcsProblem };

/** Characters; invitations have a few thousand. */
export const LONGEST_ICS = 1_000_000;

const refuse = (problem: IcsProblem): IcsReading => ({ ok: false, problem });

/**
 * Reads an invitation file (RFC 5545): its first appointment. A time in a zone of the file stays on that zone's clock; where the zone
 * is nobody's name, or the time is in UTC, it is told in the reader's own.
 *
 * @param zone the reader's own
 */
export function readIcs(text: string, { zone }: { zone: ZoneName }): IcsReading {
  if (text.length > LONGEST_ICS) return refuse('too-large');
  const [calendar] = parseCalendars(text);
  if (!calendar) return refuse('not-a-calendar');
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) return refuse('no-event');
  const isCancelled = [calendar.getFirstProperty('method'), event.getFirstProperty('status')]
    .map(readValue)
    .some((value) => /^cancel/i.test(`${value ?? ''}`));
  if (isCancelled) return refuse('cancelled');
  const start = readStart(calendar, event, zone);
  return start ? { ok: true, invitation: { ...readWords(event), ...start } } : refuse('no-start');
}
