import type { Paragraph } from '../adapter';
import { DomParagraph } from './DomParagraph';
import { insertLetter, type UndoKind } from './insertLetter';
import type { MailText } from './MailText';
import { type ForeignPart, readOwnText } from './readOwnText';
import { replaceText } from './replaceText';
import { placeIn, selectText } from './selectText';

/** The text of a mail in a formatting editor. `foreign` tells signature and quote. */
export function richText(body: HTMLElement, foreign: (element: Element) => ForeignPart, undo: UndoKind): MailText {
  const mail = { body, undo, read: () => readOwnText(body, foreign) };
  return {
    paragraphs: () => mail.read().paragraphs,
    insertLetter: (text) => insertLetter(mail, text),
    replace: (paragraph: Paragraph, start, end, expected, replacement) =>
      paragraph instanceof DomParagraph && replaceText(mail, paragraph, { start, end, replacement }, expected),
    select: (paragraph, start, end) =>
      paragraph instanceof DomParagraph && selectText(body, placeIn(paragraph, start, end)),
  };
}
