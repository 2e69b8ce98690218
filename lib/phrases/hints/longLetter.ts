import type { HintFinder } from './letter-hint';

/** A follow-up has 60 to 150 words (R5). */
const MOST_WORDS = 150;
/** Twice as long, and the reader scrolls. */
const FAR_TOO_MANY = 300;

export const longLetter: HintFinder = ({ wordCount: count }, { step }) => {
  if (count <= MOST_WORDS) return undefined;
  return { kind: 'long_letter', severity: step && count > FAR_TOO_MANY ? 'clear' : 'mild', count };
};
