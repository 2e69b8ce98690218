import { cleanText } from '../../domain/transitions/cleanText';

/** Octets of a line without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n' };

/**
 * One property of a calendar file, folded, with its line end. The value stands as it is given.
 *
 * @example contentLine('DTSTART;VALUE=DATE', '20261124') // 'DTSTART;VALUE=DATE:20261124\r\n'
 */
export function contentLine(name: string, value: string): string {
  return `${fold(`${name}:${value}`)}\r\n`;
}

/**
 * The same for a text: whatever it holds, it stays the value of this one property (H3). Line ends of every kind become `\n`,
 * controls and marks that turn the direction of writing are left out.
 *
 * @example textLine('SUMMARY', 'Tea; cake') // 'SUMMARY:Tea\\; cake\r\n'
 */
export function textLine(name: string, text: string): string {
  const escaped = cleanText(text, 'lines').replace(/[\\;,\n]/g, (found) => ESCAPES[found] ?? found);
  return contentLine(name, escaped);
}

/** Breaks between whole characters, so that no line has more octets than allowed and none ends in half a character. */
function fold(line: string): string {
  const lines: string[] = [];
  let start = 0;
  let octets = 0;
  for (let index = 0; index < line.length; ) {
    const code = line.codePointAt(index) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LONGEST_LINE) {
      lines.push(line.slice(start, index));
      start = index;
      // The blank that marks a continued line counts.
      octets = 1;
    }
    octets += size;
    index += code > 0xffff ? 2 : 1;
  }
  return [...lines, line.slice(start)].join('\r\n ');
}
