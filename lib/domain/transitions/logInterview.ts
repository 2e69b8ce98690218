import type { Application, Contact } from '../application';
import { type Field, fieldOf, readList, refuse } from './field';
import { LIMITS } from './limits';
import { mergeContact } from './mergeContact';
import { isFilled, readContact } from './readContact';
import { readInterview } from './readInterview';
import { readPlace } from './readPlace';
import type { Change, Moment } from './transition';
import { withInterview } from './withInterview';

/**
 * Logs an interview (R1): makes the application when there is none (`before` is `null`), otherwise adds to it and leaves
 * its company, role and place as they are. Required are company, role, day and time (R2); contacts without any name,
 * address or number are left out, known ones completed.
 */
export function logInterview(before: Application | null, command: Field, moment: Moment): Change {
  const place = readPlace(command);
  const inputs = readList(fieldOf(command, 'contacts'), LIMITS.contacts).map(readContact).filter(isFilled);
  const interview = readInterview(fieldOf(command, 'interview'), moment);
  const application = before ?? makeApplication(place, moment);
  let contacts: Contact[] = application.contacts;
  const contactIds = new Set<string>();
  for (const input of inputs) {
    const merged = mergeContact(contacts, input, moment.newId);
    contacts = merged.contacts;
    contactIds.add(merged.id);
  }
  if (contacts.length > LIMITS.contacts) refuse(fieldOf(command, 'contacts'), 'too-many', LIMITS.contacts);
  const logged = { id: moment.newId(), ...interview, contactIds: [...contactIds] };
  return withInterview({ ...application, contacts }, logged, fieldOf(command, 'interview'));
}

function makeApplication(
  place: Pick<Application, 'company' | 'role' | 'country' | 'region'>,
  { newId, now }: Moment,
): Application {
  return {
    id: newId(),
    rev: 0,
    ...place,
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
