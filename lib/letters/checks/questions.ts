import { shows } from './cues';
import { type Check, endOfBody, isPressed, type Reading } from './reading';
import type { Sentence } from './readMail';
import { add, fits, look } from './verdict';

/** More than two questions are for the second interview (R8). */
const MOST = 2;

/** The questions left open: listed when the notes hold one or the mail asks one; more than two are worth a look (R8). */
export const checkQuestions: Check = (reading) => {
  const asked = openQuestions(reading);
  const [first] = asked;
  if (asked.length > MOST) return look(asked[MOST]);
  if (first) return fits(first);
  return reading.request.notes.openQuestions.trim() ? add(endOfBody(reading)) : undefined;
};

/** Real questions, or those put without a question mark where there are none. One that offers or invites is none, nor is one that presses. */
function openQuestions(reading: Reading): Sentence[] {
  const { sentences, language } = reading.mail;
  const calm = sentences.filter((sentence) => !isPressed(reading, sentence));
  const direct = calm.filter(
    (sentence) =>
      sentence.isQuestion &&
      !shows(sentence, 'second', language) &&
      !OFFER.test(sentence.folded) &&
      !TRIVIAL.test(sentence.folded),
  );
  if (direct.length > 0) return direct;
  return calm.filter(
    (sentence) => shows(sentence, 'openQuestion', language) && !shows(sentence, 'invitation', language),
  );
}

const OFFER =
  /\b(?:soll ich|darf ich (?:ihnen|dir|euch|mir)? ?(?!\w*\s*(?:noch )?fragen)|shall i|should i (?:send|bring|prepare|come|write)|might i|could i come|bringst du|nimmst du|schickst du|magst (?:du )?mich|can we|could you send)\b/;
/** Who baked the cake is no question about the job (R15). */
const TRIVIAL =
  /\b(?:kaffee|kekse?|kuchen|plaetzchen|torte|parkplatz|coffee|tea|scones?|cakes?|cookies?|biscuits?|parking)\b/;
