import { lowerAt } from './lowerAt';
import type { Sentence, Word } from './OwnLetter';
import { NO_REQUESTS, type Requests } from './requests';
import { wordSet } from './wordSet';

const MODAL = wordSet('could would can will');
const OPENER = wordSet('and or but so also then please perhaps maybe possibly');
const OFFERED = wordSet('like prefer rather recommend advise suggest say describe want expect');
const TELL = wordSet('tell say explain remind');
const DO = wordSet(
  'send confirm reply provide share forward inform advise call let check complete sign return respond review consider',
);
/** "please find", "please don't hurry", "please give my regards": courtesy, nothing to do. */
const COURTESY = wordSet(
  "find don't do not keep accept excuse forgive pardon feel note enjoy take see believe know understand give pass god",
);
const CONDITION = wordSet('if should unless case');
const NEED = wordSet(
  'need needs require requires question questions else further missing useful helpful interested like suit suits convenient',
);
const BEG = wordSet('ask beg request');
const TO = wordSet('to for');
const POLITE = wordSet('could would');
const GRATEFUL = wordSet('appreciate grateful great helpful kind nice glad lovely love wonderful');

/** Requests of an English sentence: "Could you …?", "Please send …", "I would be grateful if you could …". */
export function englishRequests({ words, ending }: Sentence): Requests {
  let told = 0;
  let done = 0;
  let opens = true;
  for (const [n, { lower }] of words.entries()) {
    if (asksByModal(words, n, { opens, isQuestion: ending === '?' })) {
      if (words.slice(n + 2, n + 5).some((word) => TELL.has(word.lower))) told++;
      else done++;
    }
    opens &&= OPENER.has(lower);
  }
  if (told + done > 0) return { told, done };
  if (isOffer(words)) return NO_REQUESTS;
  const asks = words.some((_, n) => pleads(words, n) || asksTo(words, n)) || wouldThank(words);
  return asks ? { told, done: 1 } : NO_REQUESTS;
}

/** "If you need anything else, please write" gives something and asks for nothing. */
const isOffer = (words: readonly Word[]) =>
  words.some(({ lower }) => CONDITION.has(lower)) && words.some(({ lower }) => NEED.has(lower));

/** @param place `opens`: nothing stands before it but "and", "please", … */
function asksByModal(words: readonly Word[], n: number, place: { opens: boolean; isQuestion: boolean }): boolean {
  if (!MODAL.has(lowerAt(words, n)) || lowerAt(words, n + 1) !== 'you' || OFFERED.has(lowerAt(words, n + 2)))
    return false;
  return place.opens || (place.isQuestion && (words[n]?.before === ',' || OPENER.has(lowerAt(words, n - 1))));
}

function pleads(words: readonly Word[], n: number): boolean {
  const word = lowerAt(words, n);
  const next = lowerAt(words, n + 1);
  return word === 'please' ? next !== '' && !COURTESY.has(next) : word === 'kindly' && DO.has(next);
}

/** "I would like to ask you to send …" */
const asksTo = (words: readonly Word[], n: number) =>
  BEG.has(lowerAt(words, n)) && lowerAt(words, n + 1) === 'you' && TO.has(lowerAt(words, n + 2));

/** "I would appreciate it if you could …", "If you could …, that would be great" */
const wouldThank = (words: readonly Word[]) =>
  words.some(
    ({ lower }, n) => lower === 'if' && lowerAt(words, n + 1) === 'you' && POLITE.has(lowerAt(words, n + 2)),
  ) && words.some(({ lower }) => GRATEFUL.has(lower));
