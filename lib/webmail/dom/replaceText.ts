import type { DomParagraph } from './DomParagraph';
import { withPlainSpaces } from './normalize';
import type { RichBody } from './RichBody';
import { selectRange } from './selectRange';
import type { Edit } from './writeIntoNodes';

/** Behind the new words, where one would type on. */
function moveCaretBehind(line: DomParagraph | undefined, offset: number): void {
  const range = offset > 0 ? line?.toRange(offset - 1, offset) : line?.toRange(0, 1);
  range?.collapse(offset === 0);
  if (range) selectRange(range);
}

/** Replaces words of a paragraph when they are still the expected ones; formatting around and inside stays. */
export function replaceText(mail: RichBody, paragraph: DomParagraph, edit: Edit, expected: string): boolean {
  const { body, read, undo } = mail;
  if (!body.isConnected) return false;
  const lines = read().paragraphs;
  const index = lines.findIndex(({ node }) => node === paragraph.node);
  const line = lines[index];
  if (!line?.toRange(edit.start, edit.end)) return false;
  const found = line.text.slice(edit.start, edit.end);
  if (withPlainSpaces(`${found}.`) !== withPlainSpaces(`${expected}.`)) return false;
  const wanted = line.text.slice(0, edit.start) + edit.replacement + line.text.slice(edit.end);
  body.focus({ preventScroll: true });
  undo.replace(mail, index, edit);
  const now = read().paragraphs[index];
  if (!undo.keepsElements) moveCaretBehind(now, edit.start + edit.replacement.length);
  return withPlainSpaces(now?.text ?? '') === withPlainSpaces(wanted);
}
