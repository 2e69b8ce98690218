import type ICAL from 'ical.js';
import type { IcsInvitation, InvitedPerson } from '../readIcs';
import { readParameter, readValue } from './readValue';

const MOST_PEOPLE = 20;
const LONGEST_LINE = 1_000;
const LONGEST_TEXT = 10_000;
/** Meeting rooms and projectors are invited too. */
const THING = /^(?:room|resource)$/i;

/** What an appointment says: its texts and people, all of them bounded. */
export function readWords(event: ICAL.Component): Omit<IcsInvitation, 'on' | 'time' | 'zone'> {
  const textOf = (name: string, longest: number) => {
    const value = readValue(event.getFirstProperty(name));
    return typeof value === 'string' ? value.trim().slice(0, longest) : '';
  };
  const [organizer = null] = event.getAllProperties('organizer').map(readPerson);
  const attendees = event.getAllProperties('attendee').filter((each) => !THING.test(readParameter(each, 'cutype')));
  return {
    summary: textOf('summary', LONGEST_LINE),
    location: textOf('location', LONGEST_LINE),
    description: textOf('description', LONGEST_TEXT),
    organizer,
    attendees: attendees.slice(0, MOST_PEOPLE).map(readPerson),
  };
}

function readPerson(property: ICAL.Property): InvitedPerson {
  const value = `${readValue(property) ?? ''}`.replace(/^mailto:/i, '').trim();
  // Exchange writes `invalid:nomail` where it gives no address, and sometimes has it in a parameter (MS-OXCICAL, read 2026-11).
  const email = [value, readParameter(property, 'email')].find(isAddress) ?? '';
  const name = readParameter(property, 'cn');
  return {
    name: name.includes('@') ? '' : name.replaceAll('"', '').trim().slice(0, LONGEST_LINE),
    email: email.toLowerCase().slice(0, LONGEST_LINE),
  };
}

const isAddress = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text);
