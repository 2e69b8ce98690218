import type {
  Application,
  Contact,
  Detail,
  FollowUpRecord,
  HistoryEntry,
  Interview,
  Lesson,
  SentLetter,
  Stage,
} from '../../domain/application';
import { parseApplication } from '../../domain/parseApplication';
import { LIMITS } from '../../domain/transitions/limits';
import { Merging } from './Merging';
import { joinTexts, mergeByName, mergeValues } from './mergeLists';

const idOf = ({ id }: { id: string }) => id;

/**
 * One record out of two that were changed on both sides, under the id of the one here. Entries of both stay, by id; notes are put
 * one below the other; where only one value can stand it is the one of the side that was changed last, and the other is kept in
 * the history (`readKeptOther`). Merging the same again changes nothing.
 *
 * @returns `null` when one record can't hold it all: then both stay as records of their own.
 */
export function mergeApplications(
  here: Application,
  file: Application,
  nameOf = (field: string) => field,
): Application | null {
  const merging = new Merging(file.updatedAt > here.updatedAt, nameOf);
  const merged: Application = {
    ...mergeBin(here, file),
    ...mergeFacts(merging, here, file),
    contacts: mergeByName(here.contacts, file.contacts, idOf, (one, other) => mergeContact(merging, one, other)),
    interviews: mergeByName(here.interviews, file.interviews, idOf, (one, other) =>
      mergeInterview(merging, one, other),
    ),
    followUps: mergeByName(
      here.followUps,
      file.followUps,
      ({ key }) => key,
      (one, other) => mergeFollowUp(merging, one, other),
    ),
    answers: mergeByName(
      here.answers,
      file.answers,
      ({ on, promisedBy }) => `${on} ${promisedBy}`,
      (one) => one,
    ),
    letters: mergeByName(
      here.letters,
      file.letters,
      ({ operationId }) => operationId,
      (one, other) => mergeLetter(merging, one, other),
    ).sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on))),
    lessons: mergeByName(here.lessons, file.lessons, idOf, (one, other) => mergeLesson(merging, one, other)),
    history: mergeHistory(here.history, file.history),
    createdAt: Math.min(here.createdAt, file.createdAt),
    updatedAt: Math.max(here.updatedAt, file.updatedAt),
  };
  // What gave way is known only now.
  return parseApplication({ ...merged, ...mergeDetails(here, file, merging.kept()) }) ?? null;
}

/** What was deleted here stays in the bin, unless it was changed in the file after that. */
function mergeBin(here: Application, file: Application): Application {
  const { deletedAt, ...kept } = here;
  const isStillWanted = file.deletedAt === undefined && file.updatedAt > (deletedAt ?? 0);
  return isStillWanted ? kept : here;
}

function mergeDetails(here: Application, file: Application, kept: Detail[]): Pick<Application, 'details'> {
  const details = mergeByName(
    here.details ?? [],
    [...(file.details ?? []), ...kept],
    ({ name, text }) => `${name}\n${text}`,
    (one) => one,
  );
  return details.length > 0 ? { details } : {};
}

function mergeFacts(merging: Merging, here: Application, file: Application): Partial<Application> {
  const mailLanguage = merging.pick('mailLanguage', here.mailLanguage, file.mailLanguage);
  const settledMails = mergeValues(here.settledMails ?? [], file.settledMails ?? []).slice(-LIMITS.settledMails);
  return {
    company: merging.pick('company', here.company, file.company),
    role: merging.pick('role', here.role, file.role),
    country: merging.pick('country', here.country, file.country),
    region: merging.pick('region', here.region, file.region),
    stage: merging.pickWhole('stage', here.stage, file.stage, describeStage),
    ...(mailLanguage && { mailLanguage }),
    ...((here.settledMails ?? file.settledMails) && { settledMails }),
  };
}

function describeStage(stage: Stage): string {
  if (stage.name === 'waiting') return '';
  return [stage.name, stage.on, stage.name === 'closed' ? stage.reason : ''].filter(Boolean).join(' ');
}

function mergeContact(merging: Merging, here: Contact, file: Contact): Contact {
  const pick = <Name extends keyof Contact>(name: Name) => merging.pick(`contacts.${name}`, here[name], file[name]);
  return {
    id: here.id,
    formOfAddress: merging.pick('contacts.formOfAddress', here.formOfAddress, file.formOfAddress, ['neutral']),
    title: pick('title'),
    firstName: pick('firstName'),
    lastName: pick('lastName'),
    email: pick('email'),
    phone: pick('phone'),
    terms: pick('terms'),
    language: pick('language'),
    country: pick('country'),
  };
}

function mergeInterview(merging: Merging, here: Interview, file: Interview): Interview {
  const pick = <Name extends 'date' | 'time' | 'zone' | 'kind' | 'mood' | 'promisedBy'>(name: Name) =>
    merging.pick(`interviews.${name}`, here[name], file[name]);
  const join = (name: keyof Interview['notes']) => joinTexts(here.notes[name], file.notes[name]);
  return {
    id: here.id,
    date: pick('date'),
    time: pick('time'),
    zone: pick('zone'),
    kind: pick('kind'),
    contactIds: mergeValues(here.contactIds, file.contactIds),
    notes: {
      stayedWithMe: join('stayedWithMe'),
      impressedMe: join('impressedMe'),
      openQuestions: join('openQuestions'),
      answerBetter: join('answerBetter'),
    },
    mood: pick('mood'),
    promisedBy: pick('promisedBy'),
    ...laterCalendar(here, file),
  };
}

/** The version of the appointment that was written last. */
function laterCalendar({ calendar: here }: Interview, { calendar: file }: Interview): Pick<Interview, 'calendar'> {
  if (!here || !file) return here || file ? ({ calendar: here ?? file } as Pick<Interview, 'calendar'>) : {};
  const isFileLater = file.sequence > here.sequence || (file.sequence === here.sequence && file.stamp > here.stamp);
  return { calendar: isFileLater ? file : here };
}

/** What was done or left out counts more than what is still open: it has happened. */
function mergeFollowUp(merging: Merging, here: FollowUpRecord, file: FollowUpRecord): FollowUpRecord {
  const isDealtWith = (record: FollowUpRecord) => record.status !== 'open';
  if (isDealtWith(here) === isDealtWith(file)) return merging.pickWhole('followUps', here, file, describeFollowUp);
  const [winner, other] = isDealtWith(here) ? [here, file] : [file, here];
  return { ...winner, snoozes: Math.max(winner.snoozes, other.snoozes) };
}

function describeFollowUp({ key, status, on, channel, snoozedUntil, callAt, reason }: FollowUpRecord): string {
  if (status === 'open' && snoozedUntil === null) return '';
  return [key, status, on, channel, snoozedUntil, callAt, reason].filter(Boolean).join(' ');
}

function mergeLetter(merging: Merging, here: SentLetter, file: SentLetter): SentLetter {
  const chosen = merging.pickWhole('letters', here, file, ({ on, key }) => [on, key].filter(Boolean).join(' '));
  return { ...chosen, contactIds: mergeValues(here.contactIds, file.contactIds) };
}

function mergeLesson(merging: Merging, here: Lesson, file: Lesson): Lesson {
  const days = [here.practisedOn, file.practisedOn].filter((day) => day !== null);
  return {
    id: here.id,
    on: merging.pick('lessons.on', here.on, file.on),
    axis: merging.pick('lessons.axis', here.axis, file.axis, ['unknown']),
    heard: joinTexts(here.heard, file.heard),
    next: joinTexts(here.next, file.next),
    isPractised: here.isPractised || file.isPractised,
    // Practised once is practised, on the earlier of two days.
    practisedOn: days.sort()[0] ?? null,
  };
}

/** Earliest first; beyond the limit the oldest go, as they do with every change. */
function mergeHistory(here: readonly HistoryEntry[], file: readonly HistoryEntry[]): HistoryEntry[] {
  const merged = mergeByName(
    here,
    file,
    ({ operationId }) => operationId,
    (one) => one,
  );
  // As it stands where nothing comes in: after a clock was corrected it may not be in the order of its times.
  if (merged.length === here.length) return merged;
  return merged.sort((one, other) => one.at - other.at).slice(-LIMITS.history);
}
