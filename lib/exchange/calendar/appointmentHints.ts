import type { Country, InterviewKind } from '../../domain/application';
import type { ContactInput } from '../../domain/commands';
import { companyCore } from '../../domain/companyNames';
import { foldLoosely } from '../../domain/foldName';
import { companyDomain } from '../../domain/mailAddress';
import { cleanText } from '../../domain/transitions/cleanText';
import { LIMITS } from '../../domain/transitions/limits';
import { fullName } from '../../domain/transitions/readContact';
import type { Appointment } from '../../inbox/readAppointments';
import { readInvitation } from '../../inbox/readInvitation';
import { interviewPeople } from './interviewPeople';
import { titleParts, withoutInterview } from './titleParts';

/** What an appointment says of an interview; a suggestion that the user sees and may change. Unknown texts are `''`. */
export interface AppointmentHints {
  company: string;
  role: string;
  kind: InterviewKind | null;
  people: ContactInput[];
}

/** Lines of a description that say what they hold. */
const ROLE_LINE = /^(?:role|position|stelle|job title|job|event name|stellenbezeichnung)\s*:\s*(.{2,100})$/imu;
const COMPANY_LINE = /^(?:company|firma|unternehmen|arbeitgeber)\s*:\s*(.{2,100})$/imu;

/** Reads company, role, kind and people out of what people and programs write into appointments. Never throws. */
export function appointmentHints(appointment: Appointment, country: Country): AppointmentHints {
  const { summary, location, description, start, organizer, attendees } = appointment;
  const text = [summary, placeLine(location), description].filter(Boolean).join('\n');
  const read = readInvitation({ subject: summary, text, invitation: '' }, { received: start?.on ?? '2026-01-01' });
  const people = interviewPeople(appointment, read.people, country);
  const names = [...people.map(fullName), ...[organizer, ...attendees].map((each) => each?.name ?? '')];
  const parts = titleParts(summary, names);
  const company =
    lineOf(description, COMPANY_LINE) ||
    withoutInterview(read.company) ||
    companyAmong(parts, [organizer?.email ?? '', ...people.map(({ email }) => email)], people);
  const roles = [lineOf(description, ROLE_LINE), read.role].flatMap((each) => titleParts(each, names));
  return {
    company: bounded(company),
    role: bounded(roleAmong([...roles, ...parts], company)),
    kind: read.kind,
    people,
  };
}

const bounded = (text: string) => cleanText(text, 'one-line').slice(0, LIMITS.name);
const lineOf = (text: string, reads: RegExp) => (reads.exec(text.slice(0, 5_000))?.[1] ?? '').trim();

/** Only what has a number in it is a place that one goes to: "Virtual" and addresses of calls are none. */
function placeLine(location: string): string {
  const isPlace = /\d/.test(location) && !/https?:|^\w+:\w/.test(location);
  return isPlace ? `Location: ${location.replace(/\n/g, ', ')}` : location;
}

/** The part that is called like the company's domain or its owner, else the domain's own name. */
function companyAmong(parts: readonly string[], emails: readonly string[], people: readonly ContactInput[]): string {
  const domain = emails.map(companyDomain).find((each) => each !== undefined) ?? '';
  const [label = ''] = domain.split('.');
  const owners = people.map(({ lastName }) => foldLoosely(lastName)).filter((name) => name.length > 2);
  const holdsOwner = (part: string) => companyCore(part).some((word) => owners.includes(foldLoosely(word)));
  const found = parts.find((part) => isCalled(part, label)) ?? (label === '' ? parts.find(holdsOwner) : undefined);
  return found ?? capitalised(label);
}

function isCalled(part: string, label: string): boolean {
  const name = companyCore(part).map(foldLoosely).join('');
  const own = foldLoosely(label.replaceAll('-', ''));
  return own.length > 2 && (name === own || (name.length > 3 && own.startsWith(name)));
}

const capitalised = (label: string) =>
  label
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');

/** The first part that is not the company, without the company's name at either end. */
function roleAmong(parts: readonly string[], company: string): string {
  const core = companyCore(company).map(foldLoosely).join(' ');
  const roles = parts.map((part) => {
    const words = part.split(' ');
    const folded = words.map(foldLoosely);
    const own = core.split(' ');
    if (core === '' || words.length <= own.length) return part;
    const isAtEnd = folded.slice(-own.length).join(' ') === core;
    return isAtEnd ? words.slice(0, -own.length).join(' ') : part;
  });
  return roles.find((role) => companyCore(role).map(foldLoosely).join(' ') !== core) ?? '';
}
