import type { LetterMode } from '../adapter';
import type { DomParagraph } from './DomParagraph';
import { insertAbove } from './insertAbove';
import { isVisible } from './isVisible';
import { normalizeLetter, withPlainSpaces } from './normalize';
import type { RichBody } from './RichBody';
import { lastCaret } from './rememberCaret';
import { selectRange } from './selectRange';
import { untilChanged } from './untilChanged';
import { textOf, writtenLines } from './writtenLines';

const countOf = (text: string, part: string) => text.split(part).length - 1;

/** After the letter's last line, also when a gap and the user's own text follow. */
function moveCaretBehind(letter: string, paragraphs: readonly DomParagraph[]): void {
  const end = textOf(paragraphs).indexOf(letter) + letter.length;
  let before = 0;
  for (const paragraph of paragraphs) {
    const offset = end - before;
    if (offset <= withPlainSpaces(paragraph.text).length) {
      const range = paragraph.toRange(offset - 1, offset);
      range?.collapse(false);
      if (range) selectRange(range);
      return;
    }
    before += withPlainSpaces(paragraph.text).length + 1;
  }
}

/** Puts a letter into a mail as one undo step and makes sure that the editor has kept it. */
export async function insertLetter(mail: RichBody, text: string, mode: LetterMode): Promise<'inserted' | 'refused'> {
  const { body, read, undo } = mail;
  const letter = normalizeLetter(text);
  if (!letter || !body.isContentEditable || !isVisible(body)) return 'refused';
  const before = textOf(read().paragraphs);
  const saved = lastCaret(body);
  const replaces = mode === 'replace' && writtenLines(read()).length > 0;
  body.focus({ preventScroll: true });
  undo.announce(body);
  if (replaces) undo.putInstead(mail, letter);
  else insertAbove(mail, letter, saved);
  const isThere = () =>
    replaces
      ? textOf(writtenLines(read())) === letter
      : countOf(textOf(read().paragraphs), letter) > countOf(before, letter);
  if (!(await untilChanged(body, isThere))) {
    if (textOf(read().paragraphs) !== before) undo.takeBack(body);
    return 'refused';
  }
  moveCaretBehind(letter, read().paragraphs);
  return 'inserted';
}
