import type { HintFinder } from './letter-hint';

/** At most two open questions (R8): more of them turn a letter into a form. */
const MOST_QUESTIONS = 2;
const FAR_TOO_MANY = 4;

export const manyQuestions: HintFinder = ({ sentences }) => {
  const questions = sentences.filter(({ ending }) => ending === '?');
  const first = questions[MOST_QUESTIONS];
  if (!first) return undefined;
  const { length: count } = questions;
  const severity = count > FAR_TOO_MANY ? 'clear' : 'mild';
  return { kind: 'many_questions', severity, start: first.start, end: first.end, count };
};
