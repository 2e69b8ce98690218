import ICAL from 'ical.js';

/** The calendars of a file, `[]` where it is none; byte order marks and lines broken by a mail are no harm. */
export function parseCalendars(text: string): ICAL.Component[] {
  const clean = text
    .replace(/^\ufeff/, '')
    .replaceAll('\0', '')
    // Exchange, 2026-11: a zone of one's own has a colon in its name, and no quotes around it.
    .replace(/;TZID=(tzone:\/\/[^:;"\r\n]*)/gi, ';TZID="$1"')
    .trim();
  if (!/^BEGIN:VCALENDAR/i.test(clean)) return [];
  try {
    const parsed: unknown[] = ICAL.parse(clean);
    const calendars = typeof parsed[0] === 'string' ? [parsed] : (parsed as unknown[][]);
    return calendars.map((each) => new ICAL.Component(each)).filter(({ name }) => name === 'vcalendar');
  } catch {
    return [];
  }
}
