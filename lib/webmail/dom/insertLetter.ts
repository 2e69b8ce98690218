import { announceEdit } from './announceEdit';
import type { DomParagraph } from './DomParagraph';
import { findLetterPlace } from './letterPlace';
import { normalizeLetter, withPlainSpaces } from './normalize';
import type { OwnText } from './readOwnText';
import { lastCaret } from './rememberCaret';
import { untilChanged } from './untilChanged';

/** An editor that draws on its own snapshots for undo wants to be told before a change; a native one does not. */
export type UndoKind = 'own' | 'native';

export interface RichBody {
  body: HTMLElement;
  read(): OwnText;
  undo: UndoKind;
}

function textOf(paragraphs: readonly DomParagraph[]): string {
  return withPlainSpaces(paragraphs.map((paragraph) => paragraph.text).join('\n'));
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

function placeCaret(caret: Range): void {
  const selection = (caret.startContainer.ownerDocument ?? document).getSelection();
  selection?.collapse(caret.startContainer, caret.startOffset);
}

/** After the letter's last line, also when a gap and the user's own text follow. */
function moveCaretBehind(letter: string, paragraphs: readonly DomParagraph[]): void {
  const end = textOf(paragraphs).indexOf(letter) + letter.length;
  let before = 0;
  for (const paragraph of paragraphs) {
    const offset = end - before;
    if (offset <= withPlainSpaces(paragraph.text).length) {
      const range = paragraph.toRange(offset - 1, offset);
      range?.collapse(false);
      if (range) placeCaret(range);
      return;
    }
    before += withPlainSpaces(paragraph.text).length + 1;
  }
}

/** Puts a letter into a mail as one undo step and makes sure that the editor has kept it. */
export async function insertLetter(mail: RichBody, text: string): Promise<'inserted' | 'refused'> {
  const { body, read, undo } = mail;
  const letter = normalizeLetter(text);
  if (!letter || !body.isConnected || !body.isContentEditable) return 'refused';
  const countBefore = countOf(textOf(read().paragraphs), letter);
  const saved = lastCaret(body);
  body.focus({ preventScroll: true });
  if (undo === 'own') announceEdit(body);
  const { caret, gap } = findLetterPlace(body, read(), saved);
  placeCaret(caret);
  body.ownerDocument.execCommand('insertText', false, letter + gap);
  const isThere = () => countOf(textOf(read().paragraphs), letter) > countBefore;
  if (!(await untilChanged(body, isThere))) return 'refused';
  if (gap) moveCaretBehind(letter, read().paragraphs);
  return 'inserted';
}
