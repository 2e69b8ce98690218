import { afterthoughts } from './afterthoughts';
import { capitals } from './capitals';
import { greetingComma } from './greetingComma';
import type { HintFinder } from './letter-hint';
import { longLetter } from './longLetter';
import { longSentence } from './longSentence';
import { loudMarks } from './loudMarks';
import { manyQuestions } from './manyQuestions';
import { mixedAddress } from './mixedAddress';
import { noThanks } from './noThanks';
import { placeholder } from './placeholder';
import { severalAsks } from './severalAsks';
import { stackedHedges } from './stackedHedges';

/** All hints about the whole letter, in the order in which they are told: first what one would be sorry to have sent. */
export const LETTER_HINTS: readonly HintFinder[] = [
  placeholder,
  mixedAddress,
  greetingComma,
  noThanks,
  capitals,
  loudMarks,
  severalAsks,
  manyQuestions,
  stackedHedges,
  longSentence,
  longLetter,
  afterthoughts,
];
