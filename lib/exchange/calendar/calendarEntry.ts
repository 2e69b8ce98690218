import type { Application, Country, Interview } from '../../domain/application';
import { belongsToCompany } from '../../domain/belongsToCompany';
import { companyCore } from '../../domain/companyNames';
import { byRelevance, findByRecipient } from '../../domain/findByRecipient';
import { foldName } from '../../domain/foldName';
import type { Appointment } from '../../inbox/readAppointments';
import { stableId } from '../stableId';
import { type AppointmentHints, appointmentHints } from './appointmentHints';
import { isLater, latestVersions } from './latestVersions';

/** An application that the appointment may be about, and its interview on that very day, where there is one. */
export interface Candidate {
  application: Application;
  interview: Interview | null;
}

/**
 * How an appointment stands to what is known: never seen · a later version of an interview · that very version · an earlier one that
 * has come late · called off, and known · called off, and never seen.
 */
export type CalendarVerdict = 'new' | 'moved' | 'same' | 'older' | 'called-off' | 'unknown-called-off';

export interface CalendarEntry {
  /** Names it among the entries of its file. */
  id: string;
  appointment: Appointment;
  hints: AppointmentHints;
  verdict: CalendarVerdict;
  /** The interview that came out of this appointment before; `null` where none did. */
  known: { application: Application; interview: Interview } | null;
  /** Likeliest first; only where none is known. */
  candidates: Candidate[];
}

const MOST_CANDIDATES = 10;

/** What the appointments of a file would be here; nothing is decided yet. */
export function calendarEntries(
  appointments: readonly Appointment[],
  applications: readonly Application[],
  country: Country,
): CalendarEntry[] {
  const byUid = knownInterviews(applications);
  // In a calendar of ours the steps are whole days; they are planned anew from the interviews.
  const foreign = appointments.filter(({ isOurs, start }) => !isOurs || start?.time !== '');
  return latestVersions(foreign).map((appointment, index) => {
    const hints = appointmentHints(appointment, country);
    const known = byUid.get(appointment.uid) ?? null;
    const candidates = known || appointment.isCancelled ? [] : candidatesFor(appointment, hints, applications);
    return { id: `${index}`, appointment, hints, verdict: verdictOf(appointment, known?.interview), known, candidates };
  });
}

function knownInterviews(applications: readonly Application[]): Map<string, NonNullable<CalendarEntry['known']>> {
  const found = new Map<string, NonNullable<CalendarEntry['known']>>();
  // By the name that our own calendar file gives it, and by that of the file it came from.
  for (const application of applications)
    for (const interview of application.interviews)
      for (const uid of [ownUid(application, interview), interview.calendar?.uid])
        if (uid) found.set(uid, { application, interview });
  return found;
}

const ownUid = ({ id }: Application, interview: Interview) => stableId(`${id}\ninterview:${interview.id}`);

function verdictOf(appointment: Appointment, interview: Interview | undefined): CalendarVerdict {
  if (!interview) return appointment.isCancelled ? 'unknown-called-off' : 'new';
  if (!interview.calendar || interview.calendar.uid !== appointment.uid) return 'same';
  const isOlder = isLater(interview.calendar, appointment);
  if (isOlder) return 'older';
  if (appointment.isCancelled) return 'called-off';
  return isLater(appointment, interview.calendar) ? 'moved' : 'same';
}

/** By an address that is known, then by the company. */
function candidatesFor(
  { start }: Appointment,
  hints: AppointmentHints,
  applications: readonly Application[],
): Candidate[] {
  const people = hints.people.filter(({ email }) => email !== '').map(({ email }) => ({ name: '', email }));
  const byPerson = people.length > 0 ? findByRecipient(applications, people).map(({ application }) => application) : [];
  const name = companyCore(hints.company).join(' ');
  const byCompany = applications
    .filter(
      (each) =>
        (name !== '' && companyCore(each.company).join(' ') === name) ||
        people.some(({ email }) => belongsToCompany(each, email)),
    )
    .sort(byRelevance);
  const role = foldName(hints.role);
  // Of several roles at one company the one that the appointment names.
  const all = [...new Set([...byPerson, ...byCompany])].sort(
    (one, other) => Number(foldName(other.role) === role) - Number(foldName(one.role) === role),
  );
  return all.slice(0, MOST_CANDIDATES).map((application) => {
    const interview = application.interviews.find((each) => !each.calendar && each.date === start?.on) ?? null;
    return { application, interview };
  });
}
