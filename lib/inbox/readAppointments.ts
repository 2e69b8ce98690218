import ICAL from 'ical.js';
import type { Instant, ZoneName } from '../domain/application';
import { parseCalendars } from './ics/parseCalendars';
import { readStart, type Start } from './ics/readStart';
import { readParameter, readValue } from './ics/readValue';
import { readWords } from './ics/readWords';
import { type IcsInvitation, type IcsProblem, LONGEST_ICS } from './readIcs';

/** One appointment of a calendar file as a version of it: later versions move it or call it off. */
export interface Appointment extends Omit<IcsInvitation, 'on' | 'time' | 'zone'> {
  /** Names it in every version; with the day behind a `#` where it is one instance of several. `''` where the file has none. */
  uid: string;
  sequence: number;
  /** When this version was written; 0 where the file doesn't say. */
  stamp: Instant;
  isCancelled: boolean;
  /** It comes again and again; `start` is the first time. */
  isRecurring: boolean;
  /** Written by this extension. */
  isOurs: boolean;
  /** `null` where it says none; one that is called off needs none. */
  start: Start | null;
}

export type AppointmentsReading =
  | { ok: true; appointments: Appointment[] }
  /** Not `cancelled`: that is something to read here. */
  | { ok: false; problem: Exclude<IcsProblem, 'cancelled'> | 'too-many' };

/** Whole calendars are dropped too; nobody has more interviews in one. */
export const MOST_APPOINTMENTS = 500;
const LONGEST_UID = 400;
/** What an invited person answers, which tells nothing of the appointment. */
const ANSWERS = /^(?:reply|counter|declinecounter|refresh)$/i;

/**
 * Reads all appointments of a calendar file (RFC 5545, RFC 5546): invitations, updates and cancellations, in the order of the file.
 *
 * @param zone the reader's own, for times on nobody's clock and in zones that nobody knows
 */
export function readAppointments(text: string, { zone }: { zone: ZoneName }): AppointmentsReading {
  if (text.length > LONGEST_ICS) return { ok: false, problem: 'too-large' };
  const calendars = parseCalendars(text);
  if (calendars.length === 0) return { ok: false, problem: 'not-a-calendar' };
  const events = calendars.flatMap((calendar) => {
    const method = `${readValue(calendar.getFirstProperty('method')) ?? ''}`;
    if (ANSWERS.test(method)) return [];
    return calendar.getAllSubcomponents('vevent').map((event) => ({ calendar, event, method }));
  });
  if (events.length === 0) return { ok: false, problem: 'no-event' };
  if (events.length > MOST_APPOINTMENTS) return { ok: false, problem: 'too-many' };
  const appointments = events.map(({ calendar, event, method }) => readOne(calendar, event, method, zone));
  const whole = appointments.filter(({ start, isCancelled }) => start !== null || isCancelled);
  return whole.length > 0 ? { ok: true, appointments: whole } : { ok: false, problem: 'no-start' };
}

function readOne(calendar: ICAL.Component, event: ICAL.Component, method: string, zone: ZoneName): Appointment {
  const status = `${readValue(event.getFirstProperty('status')) ?? ''}`;
  const sequence = Number(readValue(event.getFirstProperty('sequence')) ?? 0);
  return {
    ...readWords(event),
    uid: readUid(event),
    sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
    stamp: readStamp(event),
    // Some systems write US English: CANCELED.
    isCancelled: /^cancel/i.test(method) || /^cancel/i.test(status),
    isRecurring: event.hasProperty('rrule') || event.hasProperty('rdate'),
    isOurs: /nachklang/i.test(`${readValue(calendar.getFirstProperty('prodid')) ?? ''}`),
    start: readStart(calendar, event, zone) ?? null,
  };
}

function readUid(event: ICAL.Component): string {
  const uid = `${readValue(event.getFirstProperty('uid')) ?? ''}`.trim().slice(0, LONGEST_UID);
  const instance = event.getFirstProperty('recurrence-id');
  const day = instance ? `${readValue(instance) ?? ''}`.slice(0, 10) : '';
  return uid !== '' && /^\d{4}-\d\d-\d\d$/.test(day) ? `${uid}#${day}` : uid;
}

/** `DTSTAMP`, or when it was last changed where that is later; both are in UTC. */
function readStamp(event: ICAL.Component): Instant {
  const instants = ['dtstamp', 'last-modified'].map((name) => {
    const property = event.getFirstProperty(name);
    const value = readValue(property);
    if (!property || !(value instanceof ICAL.Time) || readParameter(property, 'tzid') !== '') return 0;
    const instant = Date.parse(`${`${value}`.slice(0, 19)}Z`);
    return Number.isFinite(instant) && instant > 0 ? instant : 0;
  });
  return Math.max(...instants);
}
