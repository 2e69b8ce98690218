import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fullName } from '../../../../lib/domain/transitions/readContact';
import { appointmentHints } from '../../../../lib/exchange/calendar/appointmentHints';
import { latestVersions } from '../../../../lib/exchange/calendar/latestVersions';
import { readAppointments } from '../../../../lib/inbox/readAppointments';

const FOLDER = new URL('../../../fixtures/calendars/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ics'));
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

/** A file as its reading stands beside it: what it is, when, and what it says of the interview. */
function readingOf(text: string) {
  const reading = readAppointments(text, { zone: 'Europe/Berlin' });
  if (!reading.ok) return reading.problem;
  return latestVersions(reading.appointments).map((appointment) => {
    const { uid, sequence, isCancelled, isRecurring, start } = appointment;
    const { company, role, kind, people } = appointmentHints(appointment, 'DE');
    const named = people.map((person) =>
      [fullName(person), person.email && `<${person.email}>`].filter(Boolean).join(' '),
    );
    return { uid, sequence, isCancelled, isRecurring, start, company, role, kind, people: named };
  });
}

describe('Invitation files, made up after the documented ways of their makers', () => {
  it('are at least sixty', () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  it.each(files)('are read right: %s', (name) => {
    expect(readingOf(read(name))).toEqual(JSON.parse(read(name.replace(/ics$/, 'json'))));
  });

  it('are read the same with other line ends, and as sent by mail in capitals', () => {
    for (const name of files) {
      const text = read(name);
      const wanted = readingOf(text);
      expect(readingOf(text.replaceAll('\r\n', '\n')), name).toEqual(wanted);
      // Nothing else is in it that could be written in capitals.
      if (text.includes('mailto:')) expect(readingOf(text.replaceAll('mailto:', 'MAILTO:')), name).toEqual(wanted);
    }
  });
});
