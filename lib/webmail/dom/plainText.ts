import type { Paragraph } from '../adapter';
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

  toRange(): undefined {
    return undefined;
  }
}

/** Where signature (`-- `) or quote (`> `) begins. */
function ownEnd(value: string): number {
  const end = value.search(/^(-- ?$|>)/m);
  return end === -1 ? value.length : end;
}

function readLines(area: HTMLTextAreaElement): PlainLine[] {
  let offset = 0;
  return area.value
    .slice(0, ownEnd(area.value))
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
  return { at: chosen.offset, gap: next && next.text.trim() !== '' ? '\n' : '' };
}

async function insertPlainLetter(area: HTMLTextAreaElement, text: string): Promise<'inserted' | 'refused'> {
  const letter = normalizeLetter(text);
  if (!letter || !area.isConnected || area.disabled || area.readOnly) return 'refused';
  const { at, gap } = findPlace(area);
  write(area, at, at, letter + gap);
  if (area.value.slice(at, at + letter.length) !== letter) return 'refused';
  area.setSelectionRange(at + letter.length, at + letter.length);
  return 'inserted';
}

/** The text of a mail in plain-text mode. */
export function plainText(area: HTMLTextAreaElement): MailText {
  return {
    paragraphs: () => readLines(area),
    insertLetter: (text) => insertPlainLetter(area, text),
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
