import type { LetterMode, Paragraph } from '../adapter';
import { isVisible } from './isVisible';
import type { MailText } from './MailText';
import { normalizeLetter } from './normalize';

/** A line of a text area. It has no nodes, so nothing can be painted in it. */
class PlainLine implements Paragraph {
  constructor(
    readonly node: HTMLTextAreaElement,
    readonly text: string,
    /** Where the line starts in the text area's value. */
    readonly offset: number,
  ) {}

  isAt(): boolean {
    return false;
  }

  toRange(): undefined {
    return undefined;
  }
}

/** The line above a quote that says who wrote it and when: in every language it names an address and ends with a colon. */
const ATTRIBUTION = /(?:^|(?<=\n))[^\n]*<[^\s<>@]+@[^\s<>]+>[^\n]*(?:\n[^\n]{1,20})?[:：]\s*$/;

/** Where signature (`-- `) or quote (`> `, with the line above it) begins. */
function ownEnd(value: string): number {
  const end = value.search(/^(-- ?$|>)/m);
  if (end === -1) return value.length;
  const above = value.slice(0, end);
  const attribution = value[end] === '>' ? above.search(ATTRIBUTION) : -1;
  return attribution === -1 ? end : attribution;
}

/** The user's own text, without the line break that parts it from signature or quote. */
function ownPart({ value }: HTMLTextAreaElement): string {
  const end = ownEnd(value);
  return value.slice(0, end < value.length ? Math.max(end - 1, 0) : end);
}

function readLines(area: HTMLTextAreaElement): PlainLine[] {
  let offset = 0;
  return ownPart(area)
    .split('\n')
    .map((text) => {
      const line = new PlainLine(area, text, offset);
      offset += text.length + 1;
      return line;
    });
}

function write(area: HTMLTextAreaElement, start: number, end: number, text: string): void {
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  // Unlike a new value, this keeps the browser's undo.
  area.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
}

/** The same rule as in a formatting editor: the caret's empty line, else the start with an empty line below. */
function findPlace(area: HTMLTextAreaElement): { at: number; gap: string } {
  const lines = readLines(area);
  const caret = area.selectionStart;
  const line = lines.find(({ text, offset }) => text.trim() === '' && offset <= caret && caret <= offset + text.length);
  const chosen = line ?? lines[0];
  if (!chosen) return { at: 0, gap: '' };
  if (chosen.text.trim() !== '') return { at: 0, gap: '\n\n' };
  const next = lines[lines.indexOf(chosen) + 1];
  // Where the mail begins with signature or quote there is no empty line yet.
  const isLine = /^[^\S\n]*(\n|$)/.test(area.value.slice(chosen.offset));
  return { at: chosen.offset, gap: !isLine || (next && next.text.trim() !== '') ? '\n' : '' };
}

/** From the first line to the last that isn't empty, or `undefined` where there is none. */
function writtenStretch(area: HTMLTextAreaElement): { at: number; end: number } | undefined {
  const last = readLines(area).findLast(({ text }) => text.trim() !== '');
  return last && { at: 0, end: last.offset + last.text.length };
}

async function insertPlainLetter(
  area: HTMLTextAreaElement,
  text: string,
  mode: LetterMode,
): Promise<'inserted' | 'refused'> {
  const letter = normalizeLetter(text);
  if (!letter || !isVisible(area) || area.disabled || area.readOnly) return 'refused';
  const written = mode === 'replace' ? writtenStretch(area) : undefined;
  const { at, gap } = written ? { at: written.at, gap: '' } : findPlace(area);
  write(area, at, written?.end ?? at, letter + gap);
  if (area.value.slice(at, at + letter.length) !== letter) return 'refused';
  area.setSelectionRange(at + letter.length, at + letter.length);
  return 'inserted';
}

/** The text of a mail in plain-text mode. */
export function plainText(area: HTMLTextAreaElement): MailText {
  return {
    paragraphs: () => readLines(area),
    insertLetter: (text, mode) => insertPlainLetter(area, text, mode),
    replace: (paragraph, start, end, expected, replacement) => {
      if (!(paragraph instanceof PlainLine)) return false;
      const [from, to] = [paragraph.offset + start, paragraph.offset + end];
      if (area.value.slice(from, to) !== expected) return false;
      write(area, from, to, replacement);
      return area.value.slice(from, from + replacement.length) === replacement;
    },
    // The browser scrolls a text area to its caret by itself.
    select: (paragraph, start, end) => {
      if (!(paragraph instanceof PlainLine) || end > paragraph.text.length) return false;
      const { offset, text } = paragraph;
      if (area.value.slice(offset, offset + text.length) !== text) return false;
      area.focus();
      area.setSelectionRange(offset + start, offset + end);
      return true;
    },
  };
}
