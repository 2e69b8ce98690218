import { announceEdit } from './announceEdit';
import type { DomParagraph, Piece } from './DomParagraph';
import type { RichBody } from './insertLetter';
import { withPlainSpaces } from './normalize';

interface Edit {
  start: number;
  end: number;
  replacement: string;
}

function select(body: HTMLElement, range: Range): void {
  const selection = body.ownerDocument.getSelection();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

function sameLine(mail: RichBody, paragraph: DomParagraph): DomParagraph | undefined {
  return mail.read().paragraphs.find(({ node }) => node === paragraph.node);
}

/** Writes into the text nodes themselves, so that every element around them stays; the first one takes the new words. */
function writeIntoNodes(pieces: readonly Piece[], { start, end, replacement }: Edit): void {
  for (const [index, piece] of pieces.entries()) {
    const node = piece.node as Text;
    const from = Math.max(start - piece.start, 0);
    const to = Math.min(end - piece.start, piece.text.length);
    node.replaceData(from, to - from, index === 0 ? replacement : '');
  }
}

/** goog.editor and RoosterJS: one undo step of the editor's own, formatting kept, caret behind. Measured 2026-11. */
function replaceOwnUndo(body: HTMLElement, pieces: readonly Piece[], edit: Edit): void {
  announceEdit(body);
  writeIntoNodes(pieces, edit);
  const [first] = pieces;
  if (first)
    body.ownerDocument.getSelection()?.collapse(first.node, edit.start - first.start + edit.replacement.length);
  const { InputEvent: Input } = body.ownerDocument.defaultView ?? globalThis;
  body.dispatchEvent(new Input('input', { inputType: 'insertReplacementText', data: edit.replacement, bubbles: true }));
}

/** Whether all of the range lies inside one text node, away from the edges where browsers lose formatting. */
function isAwayFromEdges(pieces: readonly Piece[], { start, end }: Edit): boolean {
  const [piece] = pieces;
  if (!piece || pieces.length > 1) return false;
  return start > piece.start && end < piece.start + piece.text.length;
}

/** Browser's own undo: the new words go between the old ones' first and last sign, then those two are taken out. */
function replaceBetween(mail: RichBody, line: DomParagraph, { start, end, replacement }: Edit): void {
  const page = mail.body.ownerDocument;
  const signs = [...line.text.slice(start, end)];
  const head = signs[0]?.length ?? 0;
  const tail = signs.length > 1 ? (signs.at(-1)?.length ?? 0) : 0;
  const take = (from: number, to: number, command: 'insertText' | 'delete', text = '') => {
    const range = sameLine(mail, line)?.toRange(from, to);
    if (!range) return;
    select(mail.body, range);
    page.execCommand(command, false, text);
  };
  if (start + head < end - tail) take(start + head, end - tail, 'insertText', replacement);
  else {
    const range = line.toRange(start, start + head);
    range?.collapse(false);
    if (range) select(mail.body, range);
    page.execCommand('insertText', false, replacement);
  }
  if (tail) take(start + head + replacement.length, start + head + replacement.length + tail, 'delete');
  take(start, start + head, 'delete');
  const last = sameLine(mail, line)?.toRange(start + replacement.length - 1, start + replacement.length);
  last?.collapse(false);
  if (last) select(mail.body, last);
}

function write(mail: RichBody, line: DomParagraph, range: Range, edit: Edit): void {
  const pieces = line.piecesOf(edit.start, edit.end);
  const hasOnlyText = pieces.every(({ node }) => node.nodeType === Node.TEXT_NODE);
  mail.body.focus({ preventScroll: true });
  select(mail.body, range);
  if (mail.undo === 'own' && hasOnlyText) {
    replaceOwnUndo(mail.body, pieces, edit);
    return;
  }
  if (mail.undo === 'own') announceEdit(mail.body);
  if (edit.replacement === '') mail.body.ownerDocument.execCommand('delete');
  else if (mail.undo === 'own' || isAwayFromEdges(pieces, edit))
    mail.body.ownerDocument.execCommand('insertText', false, edit.replacement);
  else replaceBetween(mail, line, edit);
}

/** Replaces words of a paragraph when they are still the expected ones; formatting around and inside stays. */
export function replaceText(mail: RichBody, paragraph: DomParagraph, edit: Edit, expected: string): boolean {
  if (!mail.body.isConnected) return false;
  const line = sameLine(mail, paragraph);
  const range = line?.toRange(edit.start, edit.end);
  if (!line || !range) return false;
  const found = line.text.slice(edit.start, edit.end);
  if (withPlainSpaces(`${found}.`) !== withPlainSpaces(`${expected}.`)) return false;
  const before = line.text.slice(0, edit.start);
  const after = line.text.slice(edit.end);
  write(mail, line, range, edit);
  const now = sameLine(mail, line)?.text ?? '';
  return withPlainSpaces(now) === withPlainSpaces(before + edit.replacement + after);
}
