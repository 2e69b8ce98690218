import type { HintFinder } from './letter-hint';
import type { Mark } from './OwnLetter';

const MOST_EXCLAMATIONS = 2;

/** "!!", "??", "?!", or more than two exclamation marks in all (R16, R20). */
export const loudMarks: HintFinder = ({ marks }) => {
  const run = marks.find(({ text }) => countSigns(text) > 1);
  const exclamations = marks.filter(({ text }) => EXCLAMATION.test(text));
  const mark: Mark | undefined = run ?? exclamations[MOST_EXCLAMATIONS];
  if (!mark) return undefined;
  const { start, end } = mark;
  return { kind: 'loud_marks', severity: run ? 'clear' : 'mild', start, end, count: exclamations.length };
};

const EXCLAMATION = /[!！‼⁈⁉]/;
/** One sign can be two: ‼, ⁇, ⁈, ⁉. */
const countSigns = (text: string) => text.replace(/[^!?！？‼⁇⁈⁉]/g, '').replace(/[‼⁇⁈⁉]/g, '!!').length;
