import { affirms } from './affirms';
import { type Cue, shows } from './cues';
import { namesJob } from './opening';
import { type Check, endOfBody, endOfOpening, isPressed, type Reading } from './reading';
import { isThanks } from './thanks';
import { add, fits, look } from './verdict';

/** Whether some sentence shows a sign; where it could go otherwise. `isSaid` tells whether it may be denied. */
const says =
  (cue: Cue, placeFor: (reading: Reading) => number = endOfBody, isSaid: typeof affirms = shows): Check =>
  (reading) => {
    const { sentences, language } = reading.mail;
    const found = sentences.find((sentence) => isSaid(sentence, cue, language) && !isPressed(reading, sentence));
    return found ? fits(found) : add(placeFor(reading));
  };

/** Whether no sentence shows a sign that is worth a look. */
const spares =
  (cue: Cue): Check =>
  ({ mail }) => {
    const found = mail.sentences.find((sentence) => shows(sentence, cue, mail.language));
    return found ? look(found) : fits();
  };

/** Says what it is about: the role, the day, or the matter by its name. */
export const checkMatter: Check = (reading) => {
  const { sentences, language } = reading.mail;
  const found = sentences.find(
    (sentence) => shows(sentence, 'matter', language) || namesJob(sentence, reading.request),
  );
  return found ? fits(found) : add(endOfOpening(reading));
};

/** Exactly one direct question about where things stand (R19); one that presses is none. */
export const checkStateQuestion: Check = (reading) => {
  const { sentences, language } = reading.mail;
  const about = sentences.filter((sentence) => shows(sentence, 'state', language) && !isPressed(reading, sentence));
  const direct = about.filter(({ isQuestion }) => isQuestion);
  const asked = direct.length > 0 ? direct : about.filter((sentence) => shows(sentence, 'openQuestion', language));
  if (asked.length > 1) return look(asked[1]);
  return asked[0] ? fits(asked[0]) : add(endOfBody(reading));
};

/** A long wait is neither bad news nor ill will (R21). */
export const checkReproach = spares('reproach');
/** A second enquiry needn't say again what the first has said. */
export const checkInterest: Check = (reading) => {
  const verdict = says('interest', endOfBody, affirms)(reading);
  return verdict?.state === 'add' && (reading.request.number ?? 1) > 1 ? undefined : verdict;
};

export const checkPhone = says('phone');
export const checkTimes = says('times');

/** Takes the decision as it is (R23); whoever argues is shown where. */
export const checkAcceptance: Check = (reading) => {
  const argued = spares('argues')(reading);
  return argued?.state === 'look' ? argued : says('accepts', endOfOpening)(reading);
};

/** Asks for advice, not for reasons: a question why asks for a justification (R22). */
export const checkAdvice: Check = (reading) => {
  const { sentences, language } = reading.mail;
  const why = sentences.find((sentence) => shows(sentence, 'asksWhy', language) && !isThanks(sentence, reading));
  return why ? look(why) : says('advice')(reading);
};
