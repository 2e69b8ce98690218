import type { LetterRequest } from '../letter';
import { letterDate } from '../letterDate';
import { letterLocale } from '../letterLocale';
import { roleName } from '../roleName';
import { ownWords } from './ownWords';
import { bodyOf } from './sentencesOf';

/** Two words that no sentence of ours holds: less may be chance, more would ask too much of a short opening. */
const ENOUGH = 2;
const DATE =
  /\b\d{1,2}\.\s?(?:\d{1,2}\.|[A-ZÄ]\p{L}+)|\b\d{1,2} [A-Z]\p{L}+|\b[A-Z]\p{L}+ \d{1,2}\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|gestern|monday|tuesday|wednesday|thursday|friday|yesterday)\b/iu;

/** Whether the first paragraph says what it is about, by role or date, in the writer's own words (R13). */
export function hasOwnOpening(text: string, request: LetterRequest): boolean {
  const [opening = ''] = bodyOf(text);
  return saysWhatItIsAbout(opening, request) && ownWords(opening, request).length >= ENOUGH;
}

function saysWhatItIsAbout(opening: string, { role, interview, contact }: LetterRequest): boolean {
  const name = roleName(role).toLowerCase();
  const date = letterDate(interview.date, letterLocale(contact));
  return (
    (name !== '' && opening.toLowerCase().includes(name)) ||
    (date !== '' && opening.includes(date)) ||
    DATE.test(opening)
  );
}
