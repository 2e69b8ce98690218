import { type LoadedRules, NUMBER_TIMES } from '../engine/loadRules';
import { COMMON_WORDS } from './common-words';

const RARE = 0.3;
const STEM_FACTOR = 2;

/** How often a word of the table comes among a thousand words of a mail, roughly. */
function frequencyOf(word: string): number {
  const bare = word.replace(/[~*=]+$/, '');
  const isWhole = bare === word.replace(/=$/, '');
  return (COMMON_WORDS.get(bare) ?? RARE) * (isWhole ? 1 : STEM_FACTOR);
}

/** For each pattern the number of the need that is met most seldom, so that it is tried most seldom. */
export function chooseTriggers({ units, predicates }: LoadedRules, words: readonly string[]): number[] {
  const frequency = words.map(frequencyOf);
  frequency[predicates - 1] = NUMBER_TIMES;
  return units.map((unit) => {
    const needs = unit.parts.flatMap((part) => part.needs);
    const sums = needs.map((need) => need.reduce((sum, predicate) => sum + (frequency[predicate] ?? 0), 0));
    return Math.max(0, sums.indexOf(Math.min(...sums)));
  });
}
