import { pointsOf } from '../fragments/pointsOf';
import { withoutEnd } from '../fragments/withoutEnd';
import type { LetterRequest } from '../letter';
import { letterDate } from '../letterDate';
import { letterLocale } from '../letterLocale';
import { roleName } from '../roleName';
import { shows } from './cues';
import { foldText } from './foldText';
import { ownWords, wordsOf } from './ownWords';
import { type Check, endOfOpening, isMarked, isPressed, type Reading } from './reading';
import type { Sentence } from './readMail';
import { add, fits, look } from './verdict';

/** Fewer words than these may be chance; more would ask too much of a short opening. */
const ENOUGH_OWN = 2;
/** That many words of a note are the note. */
const ENOUGH_NOTED = 2;

/** Whether the first paragraph says what it is about, by role or day, in the writer's own words (R13). */
export const checkOpening: Check = (reading) => {
  const opening = openingOf(reading);
  const [first] = opening;
  if (!first) return add(endOfOpening(reading));
  const place = { start: first.start, end: opening.at(-1)?.end ?? first.end };
  if (!saysWhatItIsAbout(opening, reading)) return add(first.end);
  return isOwn(opening, reading) ? fits(place) : look(place);
};

function openingOf({ mail }: Reading): Sentence[] {
  return mail.sentences.filter(({ paragraph }) => paragraph === 0);
}

function saysWhatItIsAbout(opening: Sentence[], reading: Reading): boolean {
  const { request, mail } = reading;
  // A day by which the reader should answer isn't the day of the interview.
  return opening
    .filter((sentence) => !isPressed(reading, sentence))
    .some(
      (sentence) =>
        shows(sentence, 'day', mail.language) || shows(sentence, 'job', mail.language) || namesJob(sentence, request),
    );
}

/** Whether a sentence names the role or the day of the interview as the records have them. */
export function namesJob({ folded }: Sentence, { role, interview, contact }: LetterRequest): boolean {
  const names = [roleName(role), letterDate(interview.date, letterLocale(contact))].map(foldText);
  return names.some((name) => name !== '' && folded.includes(name));
}

function isOwn(opening: Sentence[], reading: Reading): boolean {
  const { mail, request } = reading;
  const words = opening
    .filter((each) => !isMarked(reading, each, 'grovelling', 'trivia', 'stock'))
    .flatMap(({ start, end }) => ownWords(mail.text.slice(start, end), request, mail.language));
  if (opening.some((sentence) => holdsNote(sentence, request))) return true;
  const noted = new Set(wordsOf(Object.values(request.notes).join(' ')));
  return words.length >= ENOUGH_OWN || words.filter((word) => noted.has(word)).length >= ENOUGH_NOTED;
}

/** A note as it was typed is one's own, however common its words are. */
function holdsNote({ folded }: Sentence, { notes }: LetterRequest): boolean {
  return (['stayedWithMe', 'impressedMe'] as const)
    .flatMap((note) => pointsOf(notes, note))
    .map(({ typed }) => foldText(withoutEnd(typed)))
    .some((typed) => typed.includes(' ') && folded.includes(typed));
}
