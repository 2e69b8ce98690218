import { type Cue, shows } from './cues';
import { type Check, endOfOpening, type Reading } from './reading';
import type { Sentence } from './readMail';
import { add, fits } from './verdict';

/** Thanks for the interview, whatever it is called: the talk, the time, the day (R6). */
export const checkThanksInterview: Check = (reading) => checkThanksFor('occasion', reading);

/** Thanks for the chance: to introduce oneself, to see something, to be invited (R6). */
export const checkThanksChance: Check = (reading) => checkThanksFor('chance', reading);

function checkThanksFor(cue: Cue, reading: Reading) {
  const { sentences, language } = reading.mail;
  const found = sentences.find((sentence, index) => {
    const before = sentences[index - 1];
    if (!isThanks(sentence, reading)) return cue === 'chance' && isGladOf(sentence, before, reading);
    return (
      shows(sentence, cue, language) ||
      (!!before && shows(sentence, 'backwards', language) && shows(before, cue, language))
    );
  });
  return found ? fits(found) : add(endOfOpening(reading));
}

/** Any thanks at all, for answers that need no more. */
export const checkThanks: Check = (reading) => {
  const found = reading.mail.sentences.find((sentence) => isThanks(sentence, reading));
  return found ? fits(found) : add(endOfOpening(reading));
};

export function isThanks(sentence: Sentence, { mail: { language } }: Reading): boolean {
  return shows(sentence, 'thanks', language) && !shows(sentence, 'noThanks', language);
}

const GIVEN = /chance|gelegenheit|moeglichkeit|\bkonnte\b|opportunity/;
/** "Thank you for the conversation. I was glad to have the chance": gladness behind thanks goes on with them. */
function isGladOf(sentence: Sentence, before: Sentence | undefined, reading: Reading): boolean {
  const { language } = reading.mail;
  return (
    !!before &&
    isThanks(before, reading) &&
    shows(sentence, 'glad', language) &&
    GIVEN.test(sentence.folded) &&
    !shows(sentence, 'second', language)
  );
}
