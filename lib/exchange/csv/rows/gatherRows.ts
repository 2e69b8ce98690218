import type { Application, Contact, Detail, Instant, Interview, Stage } from '../../../domain/application';
import { toInstant } from '../../../domain/calendar-date';
import type { ContactInput } from '../../../domain/commands';
import { foldName } from '../../../domain/foldName';
import { LIMITS } from '../../../domain/transitions/limits';
import { mergeContact } from '../../../domain/transitions/mergeContact';
import { isFilled } from '../../../domain/transitions/readContact';
import type { FileProblemCode } from '../../incoming';
import { stableId } from '../../stableId';
import type { ReadRow } from './readRow';

export type Gathered = Map<string, Application>;

/** What a row came to: taken, or told as a fault or remark with this code. */
export type Gathering =
  | { ok: true; note: FileProblemCode | null }
  | { ok: false; code: FileProblemCode; limit: number };

/** An application is told from others by company and role, as people write them. */
const nameOf = ({ company, role }: ReadRow) => `${foldName(company)}\n${foldName(role)}`;

/** The same row of the same file always gives the same id. */
export const idOfRow = (row: ReadRow) => stableId(`application\n${nameOf(row)}`);

/**
 * Puts a row to the application of its company and role, or makes one of it. A second row of the same is a further interview where its
 * day or time differs, and otherwise stands there twice.
 */
export function gatherRow(gathered: Gathered, row: ReadRow, now: Instant): Gathering {
  const id = idOfRow(row);
  const known = gathered.get(id);
  const application = known ?? emptyApplication(id, row, now);
  const { contacts, ids } = withPeople(application, row.people);
  if (contacts.length > LIMITS.contacts) return { ok: false, code: 'too-many', limit: LIMITS.contacts };
  const interview = interviewOf(application, row, ids);
  const isTwice = known !== undefined && (!interview || known.interviews.some((each) => each.id === interview.id));
  const interviews = interview && !isTwice ? [...application.interviews, interview] : application.interviews;
  if (interviews.length > LIMITS.interviews) return { ok: false, code: 'too-many', limit: LIMITS.interviews };
  const details = addDetails(application.details ?? [], row.details);
  if (details.length > LIMITS.details) return { ok: false, code: 'too-many', limit: LIMITS.details };
  const stage = furtherStage(application.stage, row.stage);
  gathered.set(id, { ...application, contacts, interviews, stage, ...(details.length > 0 && { details }) });
  return { ok: true, note: isTwice ? 'twice' : null };
}

function emptyApplication(id: string, row: ReadRow, now: Instant): Application {
  const { company, role, country, region, stage, appliedOn, interview } = row;
  const first = [appliedOn, interview?.date].filter((date) => date != null).sort()[0];
  // As old as the first that is told of it, so that what was changed here since counts for more.
  const begun = first ? Math.min(toInstant(first, '12:00', 'UTC'), now) : now;
  return {
    id,
    rev: 1,
    company,
    role,
    country,
    region,
    contacts: [],
    interviews: [],
    followUps: [],
    answers: [],
    letters: [],
    lessons: [],
    stage,
    history: [],
    createdAt: begun,
    updatedAt: begun,
  };
}

function withPeople(
  { id, contacts }: Application,
  people: readonly ContactInput[],
): { contacts: Contact[]; ids: string[] } {
  let all = contacts;
  const ids: string[] = [];
  for (const person of people.filter(isFilled)) {
    const newId = () => stableId(`${id}\ncontact\n${all.length}`);
    const merged = mergeContact(all, person, newId);
    all = merged.contacts;
    if (!ids.includes(merged.id)) ids.push(merged.id);
  }
  return { contacts: all, ids };
}

function interviewOf({ id }: Application, { interview }: ReadRow, contactIds: string[]): Interview | null {
  if (!interview) return null;
  return { id: stableId(`${id}\ninterview\n${interview.date}\n${interview.time}`), ...interview, contactIds };
}

function addDetails(known: readonly Detail[], further: readonly Detail[]): Detail[] {
  const isNew = ({ name, text }: Detail) => !known.some((each) => each.name === name && each.text === text);
  return [...known, ...further.filter(isNew)];
}

/** Of several rows of one application the one that leads on counts, the later one of two. */
function furtherStage(known: Stage, next: Stage): Stage {
  if (next.name === 'waiting') return known;
  return known.name === 'waiting' || next.on >= known.on ? next : known;
}
