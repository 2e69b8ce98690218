import { FIRST_WORD_CODE } from './compiled-rules';

// Words of a choice as packed numbers: the first, then the step from each to the next, which packs shorter. A step is
// written like a word, so that one can tell where the words end.

/** @param words codes of words, rising */
export function toSteps(words: readonly number[]): number[] {
  return words.map((word, n) => (n === 0 ? word : word - (words[n - 1] ?? 0) + FIRST_WORD_CODE));
}

/** Reads what toSteps wrote. @example fromSteps(toSteps([40, 300])) // [40, 300] */
export function fromSteps(steps: readonly number[]): number[] {
  let last = FIRST_WORD_CODE;
  return steps.map((step) => {
    last += step - FIRST_WORD_CODE;
    return last;
  });
}
