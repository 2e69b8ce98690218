const ONCE = ['UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE', 'SUMMARY', 'CLASS', 'TRANSP'];
const AT_MOST_ONCE = ['DTEND', 'DURATION', 'DESCRIPTION'];
const SHAPES: Readonly<Record<string, RegExp>> = {
  UID: /^[\w-]{1,255}$/,
  DTSTAMP: /^\d{8}T\d{6}Z$/,
  DTSTART: /^\d{8}(T\d{6}Z?)?$/,
  DTEND: /^\d{8}$/,
  DURATION: /^PT1H$/,
  SEQUENCE: /^\d{1,10}$/,
  CLASS: /^PRIVATE$/,
  TRANSP: /^(OPAQUE|TRANSPARENT)$/,
};

/**
 * What is wrong with a calendar file by RFC 5545, read line by line and knowing nothing of how it was made: line ends,
 * octets, unfolding, nesting, properties that must be there, and what may stand in a text. `[]` when it is fine.
 */
export function checkCalendar(text: string): string[] {
  const faults: string[] = [];
  const say = (isFine: boolean, fault: string) => isFine || faults.push(fault);
  say(text.endsWith('\r\n'), 'no line end at the end');
  say(!/\r(?!\n)|(?<!\r)\n/.test(text), 'a line end that is not CRLF');
  const encoder = new TextEncoder();
  for (const line of text.split('\r\n')) say(encoder.encode(line).length <= 75, `too long: ${line}`);
  say(text.isWellFormed(), 'half a character');
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  const events: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;VALUE=DATE)?:(.*)$/su.exec(line) ?? [];
    say(name !== '', `no property: ${line}`);
    say(!/[\0-\x08\x0a-\x1f\x7f]/.test(value), `a control in ${name}`);
    if (['SUMMARY', 'DESCRIPTION'].includes(name))
      say(/^(?:[^\\;,]|\\[\\;,nN])*$/u.test(value), `not escaped: ${name}`);
    say(SHAPES[name]?.test(value) ?? true, `not as it must be: ${line}`);
    if (index === 0) say(line === 'BEGIN:VCALENDAR', 'does not begin as a calendar');
    else if (index === lines.length - 1) say(line === 'END:VCALENDAR', 'does not end as a calendar');
    else if (line === 'BEGIN:VEVENT') events.push([]);
    else if (line !== 'END:VEVENT') (events.at(-1) ?? []).push(name);
    if (name === 'BEGIN' && index > 0) say(/^(END:VEVENT|CALSCALE:GREGORIAN)$/.test(lines[index - 1] ?? ''), 'nested');
  }
  say(events.length > 0, 'no event');
  for (const names of events) {
    const count = (name: string) => names.filter((each) => each === name).length;
    for (const name of ONCE) say(count(name) === 1, `${count(name)} times ${name}`);
    for (const name of AT_MOST_ONCE) say(count(name) <= 1, `${count(name)} times ${name}`);
    say(count('DTEND') + count('DURATION') === 1, 'no end, or two');
    say(
      names.every((name) => [...ONCE, ...AT_MOST_ONCE].includes(name)),
      `unknown: ${names}`,
    );
  }
  for (const name of ['VERSION', 'PRODID'])
    say(lines.filter((line) => line.startsWith(`${name}:`)).length === 1, `not one ${name}`);
  return faults;
}
