import { readOwnText } from './readOwnText';

/** What of a received mail its writer didn't write: quotes and the site's own buttons, and where all that follows is quoted. */
export interface QuoteMarks {
  /** Elements to leave out. */
  parts: string;
  /** Elements from which on everything is left out. */
  start: string;
}

/** Longer mails are cut: what an answer says stands near its beginning. In UTF-16 units. */
const LONGEST = 20_000;

/** What the writer of a received mail wrote, in lines, without quotes and pictures. */
export function readMailText(body: HTMLElement, { parts, start }: QuoteMarks): string {
  const { paragraphs } = readOwnText(body, (element) => {
    if (element.matches(start)) return 'all-after';
    return element.matches(parts) ? 'element' : undefined;
  });
  const lines = paragraphs.flatMap(({ text }) => text.split('\n'));
  return tidy(withoutTypedQuote(lines).join('\n')).slice(0, LONGEST);
}

/** Lines as a reader sees them: no pictures, no doubled spaces, no more than one empty line between two others. */
function tidy(text: string): string {
  return text
    .replace(/[\ufffc\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Mails in plain text mark what they quote by a sign before each line, or by a line of dashes above all of it. */
function withoutTypedQuote(lines: string[]): string[] {
  const start = lines.findIndex((line) => /^\s*(-{3,}|_{10,}).*$/.test(line) && /-{3,}\s*$|_{10,}\s*$/.test(line));
  const above = start > 0 ? lines.slice(0, start) : lines;
  return above.filter((line) => !/^\s*>/.test(line));
}
