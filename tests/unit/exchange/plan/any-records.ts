import fc from 'fast-check';
import type { Application, Contact, HistoryEntry, Lesson, SentLetter } from '../../../../lib/domain/application';
import { parseApplication } from '../../../../lib/domain/parseApplication';
import { applicationFromTape, Tape } from '../../domain/application-from-tape';
import { exampleContact } from '../../domain/example-application';

const START = 1_700_000_000_000;

function entriesOf<Item>(tape: Tape, most: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: most }, (_, index) => index).flatMap((index) => (tape.below(2) ? make(index) : []));
}

function contactOf(tape: Tape, index: number): Contact {
  return exampleContact({
    id: `c${index}`,
    lastName: tape.pick('Weber', 'Berger', ''),
    email: tape.pick('', `person${index}@example.com`, 'other@example.org'),
    phone: tape.pick('', '+49 30 1234567'),
    formOfAddress: tape.pick('neutral', 'ms', 'mr'),
    terms: tape.pick('formal', 'informal'),
  });
}

function letterOf(tape: Tape, index: number): SentLetter {
  const on = tape.day('2025-07-01', 400);
  return { operationId: `letter-${index}`, on, kind: null, key: '', contactIds: [], words: 90, sketch: [1, 2] };
}

function lessonOf(tape: Tape, index: number): Lesson {
  const isPractised = tape.below(2) === 1;
  return {
    id: `l${index}`,
    on: tape.day('2025-07-01', 400),
    axis: tape.pick('unknown', 'appearance', 'qualification'),
    heard: tape.pick('Mehr Ruhe', 'Mehr Zahlen', ''),
    next: tape.pick('Langsamer sprechen', 'Beispiele mitnehmen'),
    isPractised,
    practisedOn: isPractised ? tape.pick(null, '2026-09-01', '2026-09-02') : null,
  };
}

const entryOf = (tape: Tape, index: number): HistoryEntry => ({
  at: START + tape.below(1_000),
  operationId: `operation-${index}`,
  what: 'editApplication',
  subject: '',
});

/** A record with that id, with entries from a small stock, so that two of them share some and differ in others. */
export function recordFromTape(tape: Tape, id: string): Application {
  const base = applicationFromTape(tape);
  const contacts = entriesOf(tape, 3, (index) => contactOf(tape, index));
  const known = contacts.map((contact) => contact.id);
  const record: Application = {
    ...base,
    id,
    rev: 1 + tape.below(5),
    company: tape.pick('Beispielwerk', 'Muster & Söhne GmbH', 'Die Probe AG'),
    role: tape.pick('Redakteurin', 'Projektleiterin'),
    contacts,
    interviews: base.interviews.map((each) => ({
      ...each,
      contactIds: known.filter(() => tape.below(2) === 1),
      notes: { ...each.notes, stayedWithMe: tape.pick('', 'Offene Fragen', 'Ein ruhiges Gespräch') },
    })),
    letters: entriesOf(tape, 2, (index) => letterOf(tape, index)).sort((one, other) => (one.on < other.on ? -1 : 1)),
    lessons: entriesOf(tape, 2, (index) => lessonOf(tape, index)),
    history: entriesOf(tape, 4, (index) => entryOf(tape, index)),
    createdAt: START,
    updatedAt: START + tape.below(4),
    ...(tape.below(3) === 1 && { mailLanguage: tape.pick('de', 'en') }),
  };
  if (!parseApplication(record)) throw new Error('the generator made no valid record');
  return record;
}

const bytes = fc.uint8Array({ minLength: 20, maxLength: 260, size: 'max' });

export const anyRecord = (id = 'a0') => bytes.map((tape) => recordFromTape(new Tape(tape), id));

/** Records with ids of their own. */
export const anyRecords = fc
  .uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 })
  .chain((ids) => fc.tuple(...ids.map((id) => anyRecord(`a${id}`))))
  .map((records): Application[] => records);
