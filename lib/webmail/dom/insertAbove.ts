import { findLetterPlace } from './letterPlace';
import type { RichBody } from './RichBody';

/** Puts a letter above the user's own text, or into the empty line where the caret last stood. */
export function insertAbove(mail: RichBody, letter: string, lastCaret: Range | undefined): void {
  const { caret, gap } = findLetterPlace(mail, mail.read(), lastCaret);
  mail.body.ownerDocument.getSelection()?.collapse(caret.startContainer, caret.startOffset);
  mail.undo.putIn(mail.body, letter + gap, caret.startContainer);
}
