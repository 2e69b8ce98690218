import { describe, expect, it } from 'vitest';
import type { Application } from '../../../../lib/domain/application';
import { type CalendarChoice, presetChoice } from '../../../../lib/exchange/calendar/calendarChoice';
import { calendarEntries } from '../../../../lib/exchange/calendar/calendarEntry';
import { calendarExchange } from '../../../../lib/exchange/calendar/calendarExchange';
import { readAppointments } from '../../../../lib/inbox/readAppointments';
import { exampleApplication, exampleContact, exampleInterview } from '../../domain/example-application';

const NOW = Date.parse('2026-11-27T12:00:00+01:00');
const MOMENT = {
  file: 'einladung.ics',
  now: NOW,
  operationId: 'import-1',
  country: 'DE',
  region: 'BE',
  names: { location: 'Ort', description: 'Text der Einladung' },
} as const;

let count = 0;

interface Version {
  sequence?: number;
  start?: string;
  status?: string;
  stamp?: string;
  uid?: string;
  lines?: string[];
}

/** One version of an invitation by Anna Weber of Beispielwerk. */
function invitation({
  sequence = 0,
  start = '20261203T140000',
  status = 'CONFIRMED',
  stamp = '20261120T090000Z',
  uid = 'u1',
  lines = [],
}: Version = {}) {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;TZID=Europe/Berlin:${start}`,
    `STATUS:${status}`,
    'SUMMARY:Interview: Redakteurin',
    'LOCATION:Musterweg 1',
    'ORGANIZER;CN=Anna Weber:mailto:anna.weber@beispielwerk.example',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
}

function entriesOf(text: string, applications: Application[]) {
  const reading = readAppointments(text, { zone: 'Europe/Berlin' });
  if (!reading.ok) throw new Error(reading.problem);
  return calendarEntries(reading.appointments, applications, 'DE');
}

/** What becomes of the applications by a file, with the preset choices unless others are given. */
function imported(text: string, applications: Application[], changes: Partial<CalendarChoice> = {}): Application[] {
  const entries = entriesOf(text, applications);
  const choices = new Map(entries.map((entry) => [entry.id, { ...presetChoice(entry), ...changes }]));
  count += 1;
  const result = calendarExchange(applications, entries, choices, { ...MOMENT, operationId: `import-${count}` });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const changed = new Map(result.exchange.changes.map(({ id, value }) => [id, value]));
  const kept = applications.filter(({ id }) => !changed.has(id));
  return [...kept, ...[...changed.values()].flatMap((value) => (value ? [value] : []))];
}

const first = (applications: Application[]) => {
  const [one] = applications;
  if (!one) throw new Error('nothing was made');
  return one;
};

describe('An invitation file', () => {
  it('makes an application with its interview, its people and what they wrote', () => {
    const made = first(imported(invitation(), []));
    expect(made).toMatchObject({
      company: 'Beispielwerk',
      role: 'Redakteurin',
      contacts: [{ firstName: 'Anna', lastName: 'Weber', email: 'anna.weber@beispielwerk.example' }],
      interviews: [
        {
          date: '2026-12-03',
          time: '14:00',
          zone: 'Europe/Berlin',
          calendar: { uid: 'u1', sequence: 0, stamp: Date.parse('2026-11-20T09:00:00Z') },
        },
      ],
      details: [{ name: 'Ort', text: 'Musterweg 1' }],
      history: [{ what: 'importAppointment' }],
    });
    expect(made.interviews[0]?.contactIds).toEqual([made.contacts[0]?.id]);
  });

  it('finds its interview again: a later version moves it, the same and an earlier one change nothing', () => {
    const made = imported(invitation({ sequence: 1 }), []);
    const moved = first(imported(invitation({ sequence: 2, start: '20261204T100000' }), made));
    expect(moved.interviews).toMatchObject([{ date: '2026-12-04', time: '10:00', calendar: { sequence: 2 } }]);
    expect(moved.interviews[0]?.id).toBe(first(made).interviews[0]?.id);
    const again = entriesOf(invitation({ sequence: 2, start: '20261204T100000' }), [moved]);
    const earlier = entriesOf(invitation({ sequence: 1 }), [moved]);
    const newerStamp = entriesOf(invitation({ sequence: 2, stamp: '20261125T090000Z' }), [moved]);
    expect([again, earlier, newerStamp].map(([entry]) => entry?.verdict)).toEqual(['same', 'older', 'moved']);
    expect(imported(invitation({ sequence: 1 }), [moved])).toEqual([moved]);
  });

  it('keeps the notes of an interview that it moves', () => {
    const [made] = imported(invitation(), []);
    const notes = { stayedWithMe: 'die Ruhe', impressedMe: '', openQuestions: '', answerBetter: '' };
    const noted = {
      ...first(made ? [made] : []),
      interviews: [{ ...exampleInterview(), ...made?.interviews[0], notes }],
    };
    const moved = first(imported(invitation({ sequence: 1, start: '20261204T100000' }), [noted]));
    expect(moved.interviews).toMatchObject([{ date: '2026-12-04', notes }]);
  });

  it('that is called off takes nothing away unasked, and the interview at the user’s word', () => {
    const made = imported(invitation(), []);
    const cancelled = invitation({ sequence: 1, status: 'CANCELLED' });
    expect(entriesOf(cancelled, made)[0]?.verdict).toBe('called-off');
    expect(imported(cancelled, made)).toEqual(made);
    expect(first(imported(cancelled, made, { action: 'remove' })).interviews).toEqual([]);
    expect(entriesOf(cancelled, [])[0]?.verdict).toBe('unknown-called-off');
  });

  it('asks whether it belongs to an application with the same person or company, the likeliest first', () => {
    const other = exampleApplication({ id: 'a2', role: 'Texterin', contacts: [] });
    const known = exampleApplication({
      company: 'Ganz anders',
      contacts: [exampleContact({ email: 'anna.weber@beispielwerk.example' })],
    });
    const [entry] = entriesOf(invitation(), [other, known]);
    expect(entry?.candidates.map(({ application }) => application.id)).toEqual(['a1', 'a2']);
    const [changed] = imported(invitation(), [known]);
    expect(changed?.id).toBe('a1');
    expect(changed?.interviews).toHaveLength(2);
    expect(changed?.contacts).toHaveLength(1);
    expect(imported(invitation(), [known], { applicationId: '' })).toHaveLength(2);
  });

  it('becomes the interview of that day that the user has logged by hand', () => {
    const logged = exampleApplication({ interviews: [exampleInterview({ date: '2026-12-03', time: '13:00' })] });
    const changed = first(imported(invitation(), [logged]));
    expect(changed.interviews).toMatchObject([{ id: 'i1', time: '14:00', calendar: { uid: 'u1' } }]);
  });

  it('opens an application again that had been rejected before (R26)', () => {
    const rejected = exampleApplication({ stage: { name: 'rejected', on: '2026-11-20' } });
    expect(first(imported(invitation(), [rejected])).stage).toEqual({ name: 'waiting' });
  });

  it('for a whole day takes the time that the user gives', () => {
    const whole = invitation().replace('DTSTART;TZID=Europe/Berlin:20261203T140000', 'DTSTART;VALUE=DATE:20261203');
    expect(first(imported(whole, [], { time: '08:15' })).interviews).toMatchObject([
      { date: '2026-12-03', time: '08:15' },
    ]);
  });

  it('is refused as a whole where one of its interviews lacks company or role (H5)', () => {
    const text = `${invitation()}\r\n${invitation({ uid: 'u2' })}`;
    const entries = entriesOf(text, []);
    const choices = new Map(
      entries.map((entry, n) => [entry.id, { ...presetChoice(entry), ...(n === 1 && { role: ' ' }) }]),
    );
    expect(calendarExchange([], entries, choices, MOMENT)).toEqual({
      ok: false,
      problems: [{ file: 'einladung.ics', line: null, field: 'Interview: Redakteurin', code: 'required' }],
    });
  });
});
