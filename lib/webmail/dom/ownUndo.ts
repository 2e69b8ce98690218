import { announceEdit } from './announceEdit';
import { insertAbove } from './insertAbove';
import type { RichBody, Undo } from './RichBody';
import { selectRange } from './selectRange';
import { takeOutText } from './takeOutText';
import { type Edit, takeOutEmpty, writeIntoNodes } from './writeIntoNodes';
import { textOf, writtenLines } from './writtenLines';

function tell(body: HTMLElement, data: string): void {
  const { InputEvent: Input } = body.ownerDocument.defaultView ?? globalThis;
  body.dispatchEvent(new Input('input', { inputType: 'insertReplacementText', data, bubbles: true }));
}

function replace({ body, read }: RichBody, index: number, edit: Edit): void {
  const line = read().paragraphs[index];
  const pieces = line?.piecesOf(edit.start, edit.end) ?? [];
  const [first] = pieces;
  if (!line || !first) return;
  announceEdit(body);
  if (!pieces.every(({ node }) => node.nodeType === Node.TEXT_NODE)) {
    const range = line.toRange(edit.start, edit.end);
    if (range) selectRange(range);
    body.ownerDocument.execCommand(edit.replacement ? 'insertText' : 'delete', false, edit.replacement);
    return;
  }
  writeIntoNodes(pieces, edit);
  body.ownerDocument.getSelection()?.collapse(first.node, edit.start - first.start + edit.replacement.length);
  // A line of its own keeps its place for the caret, even when nothing is left in it.
  const isWholeLine = edit.end - edit.start === line.text.length;
  if (first.node.textContent === '' && !isWholeLine) takeOutEmpty(first.node);
  tell(body, edit.replacement);
}

/** The letter goes above first, so that it looks like what stood there; then the old lines go, all in the same step. */
function putInstead(mail: RichBody, letter: string): void {
  const linesBelow = mail.read().above.length - writtenLines(mail.read()).length;
  insertAbove(mail, letter, undefined);
  const { above } = mail.read();
  const lines = above.slice(0, above.length - linesBelow);
  if (!textOf(lines).startsWith(letter)) return;
  takeOutText(lines, letter.length, mail.body);
  tell(mail.body, letter);
}

/** goog.editor and RoosterJS keep snapshots of the mail: one before each change that was announced. Measured 2026-11. */
export const ownUndo: Undo = {
  keepsElements: true,
  announce: announceEdit,
  putIn: (body, text) => body.ownerDocument.execCommand('insertText', false, text),
  putInstead,
  replace,
  // Ctrl+Z is the user's key alone: a script has no way to press it.
  takeBack: () => {},
};
