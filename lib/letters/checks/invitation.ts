import { affirms } from './affirms';
import { shows } from './cues';
import { type Check, endOfBody, isPressed, type Reading } from './reading';
import type { Sentence } from './readMail';
import { isThanks } from './thanks';
import { add, fits, look } from './verdict';

/** Whether a second interview is welcome (R12). */
export const checkSecond: Check = (reading) => {
  const found = seconds(reading)[0];
  return found ? fits(found) : add(endOfBody(reading));
};

/**
 * Exactly one soft invitation to answer (R12). A welcome to a second interview is one by itself; with an explicit one it is the same
 * invitation. A demand in its place is worth a look.
 */
export const checkInvitation: Check = (reading) => {
  const asked = invitations(reading);
  const demand = demandIn(reading);
  if (demand ?? asked[1]) return look(demand ?? asked.at(-1));
  const found = asked[0] ?? seconds(reading)[0];
  return found ? fits(found) : add(endOfBody(reading));
};

/** What presses for an answer or a decision. */
function demandIn(reading: Reading): Sentence | undefined {
  const { sentences, language } = reading.mail;
  return sentences.find(
    (sentence) =>
      isPressed(reading, sentence) && (shows(sentence, 'invitation', language) || shows(sentence, 'state', language)),
  );
}

function invitations(reading: Reading): Sentence[] {
  const { sentences, language } = reading.mail;
  return sentences.filter(
    (sentence) =>
      affirms(sentence, 'invitation', language) &&
      !isThanks(sentence, reading) &&
      !(sentence.isQuestion && ASKS.test(sentence.folded) && !shows(sentence, 'state', language)),
  );
}

function seconds(reading: Reading): Sentence[] {
  const { sentences, language } = reading.mail;
  return sentences.filter(
    (sentence) =>
      affirms(sentence, 'second', language) &&
      !isThanks(sentence, reading) &&
      !isPressed(reading, sentence) &&
      !OFFER.test(sentence.folded),
  );
}

/** "What can you tell me about it?" asks for something else than an answer to this mail. */
const ASKS = /\b(?:tell me|sagen|erzaehl\w*|fragen|verraten)\b/;
/** "Shall I write out a lesson?" offers work, "I was glad to meet her" looks back: neither is about another meeting. */
const OFFER = /\b(?:soll ich|shall i|should i|gefreut|was (?:glad|happy|pleased|delighted))\b/;
