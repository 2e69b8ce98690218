import type { HintFinder } from './letter-hint';
import type { Sentence } from './OwnLetter';

const THANKS =
  /^(?:\p{L}*dank(?:e|en|end|bar|bare|barkeit|es|s|te)?|bedank\p{L}*|merci|thank\p{L}*|grateful\p{L}*|gratitude|appreciat\p{L}*|thx|thnx|thanx|ty)$/u;
/** Thanks that take two words. */
const TOGETHER: ReadonlyMap<string, string> = new Map([
  ['much', 'obliged'],
  ['cheers', 'for'],
]);

/** A letter as long as this has said what it has to say, even if its closing is still missing. */
const LONG_ENOUGH = 60;
const ANY_WORDS = 15;

/** A thank-you letter that thanks for nothing (R6); while it is being begun, nothing is said. */
export const noThanks: HintFinder = (letter, { step }) => {
  if (step !== 'thank-you') return undefined;
  if (letter.wordCount < (letter.hasClosing ? ANY_WORDS : LONG_ENOUGH)) return undefined;
  const thanks = letter.sentences.some(givesThanks);
  return thanks ? undefined : { kind: 'no_thanks', severity: 'clear' };
};

function givesThanks({ words }: Sentence): boolean {
  return words.some(({ lower }, n) => {
    const second = TOGETHER.get(lower);
    return THANKS.test(lower) || (second !== undefined && words[n + 1]?.lower === second);
  });
}
