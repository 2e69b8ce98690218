import type { Application, Country, Instant, Interview } from '../../domain/application';
import { applyCommand } from '../../domain/applyCommand';
import type { Exchange } from '../../domain/exchange';
import { parseApplication } from '../../domain/parseApplication';
import { cleanText } from '../../domain/transitions/cleanText';
import { LIMITS } from '../../domain/transitions/limits';
import { mergeContact } from '../../domain/transitions/mergeContact';
import { isFilled } from '../../domain/transitions/readContact';
import type { FileProblem, FileProblemCode } from '../incoming';
import { stableId } from '../stableId';
import type { CalendarChoice } from './calendarChoice';
import type { CalendarEntry } from './calendarEntry';

export interface CalendarMoment {
  file: string;
  now: Instant;
  operationId: string;
  country: Country;
  region: string;
  /** What place and text of an appointment are called where they are kept, in the user's language. */
  names: { location: string; description: string };
}

export type CalendarExchange = { ok: true; exchange: Exchange } | { ok: false; problems: FileProblem[] };

/** What the choices amount to, as one step that is kept as a whole or not at all. */
export function calendarExchange(
  applications: readonly Application[],
  entries: readonly CalendarEntry[],
  choices: ReadonlyMap<string, CalendarChoice>,
  moment: CalendarMoment,
): CalendarExchange {
  const before = new Map(applications.map((application) => [application.id, application]));
  const after = new Map<string, Application>();
  const problems: FileProblem[] = [];
  for (const entry of entries) {
    const choice = choices.get(entry.id);
    if (!choice || choice.action === 'skip') continue;
    const id = choice.applicationId || stableId(`calendar\n${entry.appointment.uid || entry.id}\n${choice.company}`);
    const known = after.get(id) ?? before.get(id);
    // A history holds each operation once, and one file may change an application several times.
    const own = { ...moment, operationId: `${moment.operationId}:${entry.id}` };
    const result = applyEntry(known, id, entry, choice, own);
    const application =
      typeof result === 'object' ? parseApplication({ ...result, rev: Math.max(result.rev, 1) }) : undefined;
    if (application) after.set(id, application);
    else problems.push(problemOf(entry, moment, typeof result === 'string' ? result : 'wrong-type'));
  }
  if (problems.length > 0) return { ok: false, problems };
  const changes = [...after].map(([id, value]) => ({ id, seenRev: before.get(id)?.rev ?? 0, value }));
  return { ok: true, exchange: { changes, settings: null } };
}

function problemOf({ appointment }: CalendarEntry, { file }: CalendarMoment, code: FileProblemCode): FileProblem {
  return { file, line: null, field: appointment.summary.slice(0, 80), code };
}

function applyEntry(
  known: Application | undefined,
  id: string,
  entry: CalendarEntry,
  choice: CalendarChoice,
  moment: CalendarMoment,
): Application | FileProblemCode {
  if (choice.action === 'remove')
    return known && entry.known ? without(known, entry.known.interview.id, moment) : 'unknown-reference';
  const application = known ?? empty(id, choice, moment);
  if (application.company === '' || application.role === '') return 'required';
  if (!entry.appointment.start) return 'not-a-date';
  const { contacts, ids } = withPeople(application, entry);
  if (contacts.length > LIMITS.contacts) return 'too-many';
  const interviews = withInterview(application, entry, choice, ids);
  if (interviews.list.length > LIMITS.interviews) return 'too-many';
  const { stage } = application;
  // After a rejection a later interview is a new invitation, as where one is logged.
  const isInvitedAgain = stage.name === 'rejected' && entry.appointment.start.on > stage.on;
  const next = { ...application, contacts, interviews: interviews.list, ...detailsOf(application, entry, moment) };
  return stamped(isInvitedAgain ? { ...next, stage: { name: 'waiting' } } : next, interviews.id, moment);
}

/** As the command does it that the user would give. */
function without(
  application: Application,
  interviewId: string,
  { now, operationId }: CalendarMoment,
): Application | FileProblemCode {
  const context = { now, zone: 'UTC', operationId, newId: () => operationId };
  const outcome = applyCommand(application, { name: 'removeInterview', interviewId }, context);
  return outcome.ok ? outcome.application : 'unknown-reference';
}

function stamped(application: Application, subject: string, { now, operationId }: CalendarMoment): Application {
  const entry = { at: now, operationId, what: 'importAppointment', subject };
  return { ...application, history: [...application.history, entry].slice(-LIMITS.history), updatedAt: now };
}

function empty(id: string, choice: CalendarChoice, { now, country, region }: CalendarMoment): Application {
  const name = (text: string) => cleanText(text, 'one-line').slice(0, LIMITS.name);
  return {
    id,
    rev: 0,
    company: name(choice.company),
    role: name(choice.role),
    country,
    region,
    contacts: [],
    interviews: [],
    followUps: [],
    answers: [],
    letters: [],
    lessons: [],
    stage: { name: 'waiting' },
    history: [],
    createdAt: now,
    updatedAt: now,
  };
}

function withPeople({ id, contacts }: Application, { hints }: CalendarEntry) {
  let all = contacts;
  const ids: string[] = [];
  for (const person of hints.people.filter(isFilled)) {
    const merged = mergeContact(all, person, () =>
      stableId(`${id}\ncontact\n${person.email}\n${person.firstName} ${person.lastName}`),
    );
    all = merged.contacts;
    if (!ids.includes(merged.id)) ids.push(merged.id);
  }
  return { contacts: all, ids };
}

function withInterview(
  application: Application,
  entry: CalendarEntry,
  choice: CalendarChoice,
  contactIds: string[],
): { list: Interview[]; id: string } {
  const { appointment, hints, known, candidates } = entry;
  const { uid, sequence, stamp, start } = appointment;
  const sameDay = candidates.find((each) => each.application.id === application.id)?.interview;
  const old = application.interviews.find(({ id }) => id === (known?.interview.id ?? sameDay?.id));
  const interview: Interview = {
    ...(old ?? blank(stableId(`${application.id}\n${uid || `${start?.on} ${choice.time}`}`))),
    date: start?.on ?? '',
    time: start?.time || choice.time,
    zone: start?.zone ?? '',
    kind: hints.kind ?? old?.kind ?? 'other',
    contactIds: [...new Set([...(old?.contactIds ?? []), ...contactIds])].slice(0, LIMITS.contacts),
    ...(uid !== '' && { calendar: { uid, sequence, stamp } }),
  };
  const others = application.interviews.filter(({ id }) => id !== interview.id);
  return {
    list: old ? application.interviews.map((one) => (one === old ? interview : one)) : [...others, interview],
    id: interview.id,
  };
}

function blank(id: string): Interview {
  const notes = { stayedWithMe: '', impressedMe: '', openQuestions: '', answerBetter: '' };
  return { id, date: '', time: '', zone: '', kind: 'other', contactIds: [], notes, mood: null, promisedBy: null };
}

/** Where it is and what they wrote: a link to the call stands there. A later version takes the place of the earlier one's words. */
function detailsOf(
  { details = [] }: Application,
  { appointment, known }: CalendarEntry,
  { names }: CalendarMoment,
): Pick<Application, 'details'> {
  const told = [
    { name: names.location, text: cleanText(appointment.location, 'lines') },
    { name: names.description, text: cleanText(appointment.description, 'lines').slice(0, LIMITS.detail) },
  ].filter(({ text }) => text !== '');
  const kept = known ? details.filter(({ name }) => !told.some((each) => each.name === name)) : details;
  const all = [
    ...kept,
    ...told.filter(({ name, text }) => !kept.some((each) => each.name === name && each.text === text)),
  ];
  return all.length > 0 ? { details: all.slice(0, LIMITS.details) } : {};
}
