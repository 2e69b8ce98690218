import type { Match } from './Matcher';
import { FIRST_HALF, SECOND_HALF, type Sentence, SIGN } from './Sentence';

/** A mark begins and ends with a word, and never cuts a contraction in two (both halves carry the whole word's offsets). */
export function fitToWords(match: Match, sentence: Sentence): Match {
  let { from, to } = match;
  while (from < to - 1 && sentence.is(from, SIGN)) from++;
  while (to - 1 > from && sentence.is(to - 1, SIGN)) to--;
  const isCutBefore = sentence.is(from, SECOND_HALF);
  const isCutBehind = sentence.is(to - 1, FIRST_HALF);
  match.from = isCutBefore ? from - 1 : from;
  match.to = isCutBehind ? to + 1 : to;
  match.isCut = isCutBefore || isCutBehind;
  return match;
}
