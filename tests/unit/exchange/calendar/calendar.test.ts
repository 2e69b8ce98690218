import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../../../lib/domain/application';
import { cleanText } from '../../../../lib/domain/transitions/cleanText';
import type { CalendarEvent } from '../../../../lib/exchange/calendar/calendar-event';
import { type CalendarOptions, calendarEvents } from '../../../../lib/exchange/calendar/calendarEvents';
import { writeCalendar } from '../../../../lib/exchange/calendar/writeCalendar';
import { readIcs } from '../../../../lib/inbox/readIcs';
import { exampleApplication, exampleInterview, exampleRecord, planOn, ZONE } from '../../domain/example-application';
import { Dice } from '../Dice';
import { HOSTILE_TEXTS, hostileText } from '../hostile-texts';
import { checkCalendar } from './checkCalendar';

const NOW = Date.parse('2026-03-03T11:00:00Z');
const words: CalendarOptions['words'] = {
  interview: 'Interview',
  step: (kind) => kind,
  window: (opens, closes) => `From ${opens} to ${closes ?? 'any day'}; no hurry, really`,
  about: (title, company, role) => `${title}: ${company}, ${role}`,
};

function eventsOf(application: Application, showsNames = true): CalendarEvent[] {
  return calendarEvents(application, planOn('2026-03-03', application), { words, showsNames, zone: ZONE });
}

const fileOf = (events: CalendarEvent[]) => [...writeCalendar([events], NOW)].join('');

/** The events as a strict reader sees them. */
function readStrictly(text: string): ICAL.Component[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(calendar.name).toBe('vcalendar');
  return calendar.getAllSubcomponents('vevent');
}

const readProperty = (event: ICAL.Component, name: string) => `${event.getFirstPropertyValue(name)}`;

function eventWith(changes: Partial<CalendarEvent>): CalendarEvent {
  return { uid: 'u1', sequence: 1, start: { on: '2026-03-02' }, summary: 'Tea', description: '', ...changes };
}

describe('The calendar that goes out', () => {
  it('holds interviews at their moment and steps as whole days, with the window in words', () => {
    const text = fileOf(eventsOf(exampleApplication()));
    expect(checkCalendar(text)).toEqual([]);
    const [interview, thanks] = readStrictly(text);
    expect(interview && readProperty(interview, 'dtstart')).toBe('2026-03-02T13:00:00Z');
    expect(thanks && readProperty(thanks, 'summary')).toBe('thank-you: Beispielwerk, Redakteurin');
    expect(thanks && [readProperty(thanks, 'dtstart'), readProperty(thanks, 'dtend')]).toEqual([
      '2026-03-03',
      '2026-03-04',
    ]);
    expect(thanks && readProperty(thanks, 'description')).toBe('From 2026-03-02 to 2026-03-09; no hurry, really');
  });

  it('names neither company nor role unless that is wished', () => {
    const text = fileOf(eventsOf(exampleApplication(), false));
    expect(text).toContain('SUMMARY:Interview\r\n');
    expect(text).not.toMatch(/Beispielwerk|Redakteurin|Weber/);
  });

  it('keeps the id of a record through its changes and counts them, so that a calendar changes its entry', () => {
    const [before] = eventsOf(exampleApplication());
    const changed = exampleApplication({
      rev: 7,
      company: 'Umbenannt',
      interviews: [exampleInterview({ time: '15:00' })],
    });
    const [after] = eventsOf(changed);
    expect(after?.uid).toBe(before?.uid);
    expect([before?.sequence, after?.sequence]).toEqual([1, 7]);
    const uids = eventsOf(changed).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(fileOf([eventWith({ sequence: Number.MAX_SAFE_INTEGER })])).toContain('SEQUENCE:2147483647\r\n');
  });

  it('puts a step that was put off on its new day, and an agreed call on its time', () => {
    const record = { key: 'thank-you:i1', kind: 'thank-you' as const, snoozedUntil: '2026-03-05', snoozes: 1 };
    const later = exampleApplication({ followUps: [exampleRecord(record)] });
    expect(eventsOf(later).find(({ summary }) => summary.startsWith('thank-you'))?.start).toEqual({ on: '2026-03-05' });
    const key = 'status-enquiry:i1:1';
    const call = exampleRecord({ key, kind: 'status-enquiry', snoozedUntil: '2026-03-06', callAt: '10:15' });
    const agreed = exampleApplication({ followUps: [call] });
    expect(eventsOf(agreed).find(({ summary }) => summary.startsWith('status-enquiry'))?.start).toEqual({
      at: Date.parse('2026-03-06T10:15:00+01:00'),
    });
  });

  it('leaves the time of an unknown zone on the clock on the wall', () => {
    const application = exampleApplication({ interviews: [exampleInterview({ zone: 'Mars/Olympus' })] });
    const text = fileOf(eventsOf(application));
    expect(checkCalendar(text)).toEqual([]);
    expect(text).toContain('DTSTART:20260302T140000\r\n');
  });

  it('is read back by our own reader as the same day and time', () => {
    const reading = readIcs(fileOf(eventsOf(exampleApplication())), { zone: ZONE });
    expect(reading.ok && reading.invitation).toMatchObject({ on: '2026-03-02', time: '14:00', zone: ZONE });
  });

  it('takes any text into one event of one property, equal when it is parsed [H3]', () => {
    for (const text of [...HOSTILE_TEXTS, 'ü'.repeat(500), '😀'.repeat(300), 'a'.repeat(75), 'ab€'.repeat(99)]) {
      const file = fileOf([eventWith({ summary: text, description: text })]);
      expect(checkCalendar(file), text).toEqual([]);
      const [event, ...others] = readStrictly(file);
      expect(others).toEqual([]);
      const seen = event?.getFirstPropertyValue('summary') ?? '';
      expect(seen).toBe(cleanText(text, 'lines'));
    }
  });

  it('stays valid for whole applications of hostile texts [H3]', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const text = hostileText(new Dice(seed));
      const application = exampleApplication({ id: text(100), company: text(200), role: text(200) });
      const events = eventsOf(application);
      const file = fileOf(events);
      expect(checkCalendar(file), `seed ${seed}`).toEqual([]);
      expect(readStrictly(file).length).toBe(events.length);
    }
  });

  it('folds a text of a megabyte [H1]', () => {
    const file = fileOf([eventWith({ summary: 'ß,'.repeat(350_000) })]);
    expect(checkCalendar(file)).toEqual([]);
  });
});

describe('The checker of these tests', () => {
  const good = fileOf([eventWith({ description: 'x'.repeat(90) })]);
  it.each([
    ['a line end that is none', good.replace('\r\n', '\n')],
    ['a line too long', good.replace('\r\n x', 'x')],
    ['an event without an id', good.replace('UID:u1\r\n', '')],
    ['two starts', good.replace('DTEND', 'DTSTART')],
    ['an event within an event', good.replace('BEGIN:VEVENT\r\n', 'BEGIN:VEVENT\r\nBEGIN:VEVENT\r\n')],
    ['a comma as it is', good.replace('SUMMARY:Tea', 'SUMMARY:Tea, cake')],
    ['no event', fileOf([])],
    ['an end in the middle', good.replace('SUMMARY:Tea', 'END:VCALENDAR\r\nSUMMARY:Tea')],
  ])('finds %s', (_, text) => {
    expect(checkCalendar(text)).not.toEqual([]);
  });
});
