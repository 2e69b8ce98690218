import type { HintFinder } from './letter-hint';
import type { Sentence } from './OwnLetter';

const MOST_WORDS = 30;
const FAR_TOO_MANY = 45;

/** Points at the longest sentence (R14). What stands below the closing is no sentence: names, addresses. */
export const longSentence: HintFinder = ({ sentences, bodyEnd }) => {
  let longest: Sentence | undefined;
  for (const sentence of sentences)
    if (sentence.start < bodyEnd && sentence.words.length > (longest?.words.length ?? MOST_WORDS)) longest = sentence;
  if (!longest) return undefined;
  const { start, end, words } = longest;
  return {
    kind: 'long_sentence',
    severity: words.length > FAR_TOO_MANY ? 'clear' : 'mild',
    start,
    end,
    count: words.length,
  };
};
