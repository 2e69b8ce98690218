import type { Application, CalendarDate, FollowUpRecord, Interview, SentLetter } from '../../domain/application';
import { cleanText } from '../../domain/transitions/cleanText';
import type { ReportDeed, ReportEntry } from './report-entry';

export interface ReportRange {
  /** Both days inclusive. */
  from: CalendarDate;
  to: CalendarDate;
  showsNotes: boolean;
}

/**
 * What was done for one application in a span of days, the earliest first: interviews, steps that were taken, letters, and
 * what the company answered (R1). What was only planned, put off or left out is no deed. Texts come without controls and
 * marks that turn the direction of writing (H1).
 *
 * @example reportEntries(application, { from: '2026-11-01', to: '2026-11-30', showsNotes: false })
 */
export function reportEntries(application: Application, { from, to, showsNotes }: ReportRange): ReportEntry[] {
  const make = entryMaker(application);
  const entries = [
    ...application.interviews.map((interview) => make(`interview:${interview.id}`, interviewLine(interview))),
    ...application.followUps.flatMap((record) => stepLine(application, record).map((line) => make(record.key, line))),
    ...application.letters
      .filter((letter) => !isToldByItsStep(application, letter))
      .map((letter) => make(`letter:${letter.operationId}`, letterLine(letter))),
    ...application.answers.map(({ on, promisedBy }, index) =>
      make(`answer:${index}`, { on, deed: { name: 'answer', promisedBy } }),
    ),
    ...outcomeLine(application).map((line) => make('outcome', line)),
  ];
  return entries
    .filter(({ on }) => on >= from && on <= to)
    .map((entry) => (showsNotes ? entry : { ...entry, notes: [] }))
    .sort((one, other) => one.on.localeCompare(other.on));
}

interface Line {
  on: CalendarDate;
  deed: ReportDeed;
  contactIds?: readonly string[];
  notes?: readonly string[];
}

function entryMaker({ id, company, role, contacts }: Application) {
  const names = new Map(contacts.map((contact) => [contact.id, nameOf(contact)]));
  const place = { applicationId: id, company: cleanText(company, 'one-line'), role: cleanText(role, 'one-line') };
  return (key: string, { on, deed, contactIds = [], notes = [] }: Line): ReportEntry => ({
    key: `${id}|${key}`,
    on,
    ...place,
    people: contactIds.flatMap((contactId) => names.get(contactId) || []),
    deed,
    notes: notes.map((note) => cleanText(note, 'lines')).filter(Boolean),
  });
}

function nameOf({ title, firstName, lastName }: Application['contacts'][number]): string {
  return cleanText([title, firstName, lastName].filter(Boolean).join(' '), 'one-line');
}

function interviewLine({ date, kind, contactIds, notes }: Interview): Line {
  const { stayedWithMe, impressedMe, openQuestions, answerBetter } = notes;
  return {
    on: date,
    deed: { name: 'interview', kind },
    contactIds,
    notes: [stayedWithMe, impressedMe, openQuestions, answerBetter],
  };
}

function stepLine({ letters }: Application, { key, kind, status, on, channel }: FollowUpRecord): Line[] {
  if (status !== 'done' || on === null || kind === 'review') return [];
  const to = letters.filter((letter) => letter.key === key).flatMap(({ contactIds }) => contactIds);
  return [{ on, deed: { name: 'step', kind, channel }, contactIds: [...new Set(to)] }];
}

/** A letter that ticked its step off is that step. */
function isToldByItsStep({ followUps }: Application, { key }: SentLetter): boolean {
  return key !== '' && followUps.some((record) => record.key === key && record.status === 'done' && record.on !== null);
}

function letterLine({ on, kind, contactIds }: SentLetter): Line {
  const deed: ReportDeed = kind && kind !== 'review' ? { name: 'step', kind, channel: 'mail' } : { name: 'letter' };
  return { on, deed, contactIds };
}

function outcomeLine({ stage }: Application): Line[] {
  if (stage.name === 'waiting') return [];
  const notes = stage.name === 'closed' ? [stage.reason] : [];
  return [{ on: stage.on, deed: { name: 'outcome', stage: stage.name }, notes }];
}
