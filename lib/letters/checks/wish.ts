import type { Language } from '../../domain/application';
import { affirms } from './affirms';
import { cue, shows } from './cues';
import { ownWords } from './ownWords';
import { isPraise } from './positive';
import { type Check, endOfBody, isMarked, type Reading } from './reading';
import type { Sentence } from './readMail';
import { add, fits } from './verdict';

/** So many words of one's own make the wished-for thing a reason: "how you pair the classes is what I'd like to carry on". */
const TELLING = 4;

/** Whether the mail says that the writer wants to work there, and why (R7). */
export const checkWish: Check = (reading) => {
  const { sentences, language } = reading.mail;
  const wishes = sentences.filter((sentence) => !sentence.isQuestion && isWish(sentence, language));
  const found = wishes.find((sentence) => hasReason(sentence, reading));
  if (found) return fits(found);
  return add(wishes.at(-1)?.end ?? endOfBody(reading));
};

/** Wanting to ask or to thank is no wish to work there; what is left of the sentence may be one. */
function isWish({ folded, isQuestion }: Sentence, language: Language): boolean {
  return affirms({ folded: folded.replace(cue('otherWish', language), ' '), isQuestion }, 'wish', language);
}

function hasReason(sentence: Sentence, reading: Reading): boolean {
  const { sentences, language } = reading.mail;
  if (shows(sentence, 'reason', language)) return true;
  const own = ownWords(reading.mail.text.slice(sentence.start, sentence.end), reading.request, language);
  if (isMarked(reading, sentence, 'stock', 'grovelling', 'pushy')) return false;
  if (own.length >= TELLING) return true;
  const index = sentences.indexOf(sentence);
  return [sentences[index - 1], sentences[index + 1]].some(
    (beside) =>
      beside?.paragraph === sentence.paragraph &&
      !beside.isQuestion &&
      !isMarked(reading, beside, 'trivia') &&
      (shows(beside, 'reason', language) || isPraise(beside, reading)),
  );
}
