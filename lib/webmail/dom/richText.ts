import type { Paragraph } from '../adapter';
import { DomParagraph } from './DomParagraph';
import type { ForeignPart } from './foreignParts';
import { insertLetter } from './insertLetter';
import type { MailText } from './MailText';
import type { Undo } from './RichBody';
import { readBody } from './rememberReading';
import { replaceText } from './replaceText';
import { placeIn, selectText } from './selectText';

/** The text of a mail in a formatting editor. `foreign` tells signature and quote. */
export function richText(body: HTMLElement, foreign: (element: Element) => ForeignPart, undo: Undo): MailText {
  const mail = { body, undo, read: () => readBody(body, foreign) };
  return {
    paragraphs: () => mail.read().paragraphs,
    insertLetter: (text, mode) => insertLetter(mail, text, mode),
    replace: (paragraph: Paragraph, start, end, expected, replacement) =>
      paragraph instanceof DomParagraph && replaceText(mail, paragraph, { start, end, replacement }, expected),
    select: (paragraph, start, end) =>
      paragraph instanceof DomParagraph && selectText(body, placeIn(paragraph, start, end)),
  };
}
