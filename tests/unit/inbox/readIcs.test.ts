import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_ICS, readIcs } from '../../../lib/inbox/readIcs';
import { runs } from '../../runs';

const HOME = { zone: 'Europe/Berlin' };

/** An invitation file with these lines in its one appointment. */
const file = (...lines: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:1',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
const ISLAND = [
  'BEGIN:VTIMEZONE',
  'TZID:Island',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0300',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const startOf = (text: string) => {
  const reading = readIcs(text, HOME);
  return reading.ok ? [reading.invitation.on, reading.invitation.time, reading.invitation.zone] : reading.problem;
};

describe('An invitation file', () => {
  it('tells what, where, who and when', () => {
    const text = file(
      'SUMMARY:Gespräch: Projektleiterin\\, 2. Runde',
      'LOCATION:Musterweg 1\\, 12345 Musterstadt',
      'DESCRIPTION:Wir freuen uns.\\nBis bald',
      'ORGANIZER;CN="Weber, Anna":MAILTO:Anna.Weber@example.com',
      'ATTENDEE;CN=Mira Beispiel;ROLE=REQ-PARTICIPANT:mailto:mira@example.org',
      'ATTENDEE;CN=raum7@example.com:mailto:raum7@example.com',
      'DTSTART;TZID=Europe/Vienna:20261201T140000',
      'DTEND;TZID=Europe/Vienna:20261201T150000',
    );
    expect(readIcs(`\ufeff${text}\r\n`, HOME)).toEqual({
      ok: true,
      invitation: {
        summary: 'Gespräch: Projektleiterin, 2. Runde',
        location: 'Musterweg 1, 12345 Musterstadt',
        description: 'Wir freuen uns.\nBis bald',
        organizer: { name: 'Weber, Anna', email: 'anna.weber@example.com' },
        attendees: [
          { name: 'Mira Beispiel', email: 'mira@example.org' },
          { name: '', email: 'raum7@example.com' },
        ],
        on: '2026-12-01',
        time: '14:00',
        zone: 'Europe/Vienna',
      },
    });
  });

  it.each([
    [
      'in a zone of its own name',
      file('DTSTART;TZID=America/New_York:20260701T090000'),
      ['2026-07-01', '09:00', 'America/New_York'],
    ],
    [
      'as Outlook calls zones',
      file('DTSTART;TZID=W. Europe Standard Time:20260701T090000'),
      ['2026-07-01', '09:00', 'Europe/Berlin'],
    ],
    ['in UTC, over midnight', file('DTSTART:20260701T223000Z'), ['2026-07-02', '00:30', 'Europe/Berlin']],
    ['in UTC, in winter', file('DTSTART:20261201T130000Z'), ['2026-12-01', '14:00', 'Europe/Berlin']],
    ['on nobody’s clock', file('DTSTART:20261201T130000'), ['2026-12-01', '13:00', 'Europe/Berlin']],
    ['for a whole day', file('DTSTART;VALUE=DATE:20261201'), ['2026-12-01', '', 'Europe/Berlin']],
    [
      'in a zone that only the file knows',
      file('DTSTART;TZID=Island:20261201T130000').replace('BEGIN:VEVENT', `${ISLAND.join('\r\n')}\r\nBEGIN:VEVENT`),
      ['2026-12-01', '11:00', 'Europe/Berlin'],
    ],
    [
      'in a zone that nobody knows',
      file('DTSTART;TZID=Nowhere:20261201T130000'),
      ['2026-12-01', '13:00', 'Europe/Berlin'],
    ],
    [
      'in lines that end in LF alone',
      file('DTSTART:20261201T130000').replaceAll('\r\n', '\n'),
      ['2026-12-01', '13:00', 'Europe/Berlin'],
    ],
  ])('tells a time %s', (_, text, expected) => {
    expect(startOf(text)).toEqual(expected);
  });

  it.each([
    ['nothing', '', 'not-a-calendar'],
    ['a web page', '<!doctype html><p>BEGIN:VCALENDAR', 'not-a-calendar'],
    ['a visiting card', 'BEGIN:VCARD\r\nEND:VCARD', 'not-a-calendar'],
    ['half a file', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART', 'not-a-calendar'],
    ['a calendar without appointments', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR', 'no-event'],
    ['a task', 'BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nDUE:20261201\r\nEND:VTODO\r\nEND:VCALENDAR', 'no-event'],
    ['an appointment at no time', file('SUMMARY:Gespräch'), 'no-start'],
    ['one at an impossible time', file('DTSTART:gestern'), 'no-start'],
    ['one in the year 9999', file('DTSTART:99990101T000000Z'), 'no-start'],
    ['one that was called off', file('DTSTART:20261201T130000Z').replace('REQUEST', 'CANCEL'), 'cancelled'],
    ['one called off by its status', file('STATUS:CANCELLED', 'DTSTART:20261201T130000Z'), 'cancelled'],
    ['more than a megabyte', `${file('DTSTART:20261201T130000Z')}${' '.repeat(LONGEST_ICS)}`, 'too-large'],
  ])('is refused with its reason: %s (H5)', (_, text, problem) => {
    expect(startOf(text)).toBe(problem);
  });

  it('takes whatever stands in it for words, with a bound on all of them (H1, H3, H4)', () => {
    const hostile = ['__proto__', '<img src=x>', 'x'.repeat(5_000), '\u202eevil', 'END:VEVENT'];
    for (const words of hostile) {
      const reading = readIcs(
        file(`SUMMARY:${words}`, `LOCATION:${words}`, `ATTENDEE;CN=${words}:x`, 'DTSTART:20261201T130000Z'),
        HOME,
      );
      if (reading.ok) expect(reading.invitation.summary.length).toBeLessThanOrEqual(1_000);
    }
    const crowd = Array.from({ length: 400 }, (_, n) => `ATTENDEE:mailto:p${n}@example.com`);
    const reading = readIcs(file(...crowd, 'DTSTART:20261201T130000Z'), HOME);
    expect(reading.ok && reading.invitation.attendees.length).toBe(20);
    expect(({} as Record<string, unknown>).summary).toBeUndefined();
  });

  it('never throws, whatever lines it has', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'DTSTART',
        'DTSTART;TZID=:x',
        'DTSTART;VALUE=DATE:1',
        'ORGANIZER:',
        'ATTENDEE;CN=:',
        ';',
        ' x',
        'RRULE:FREQ=SECONDLY',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        expect(readIcs(file(...lines), HOME)).toMatchObject({ ok: expect.any(Boolean) });
      }),
      { numRuns: runs(150, 500) },
    );
  });
});
