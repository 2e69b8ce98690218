import type { Sentence } from './Sentence';
import { WINDOW } from './SentenceWindow';

/*
 * A sentence is looked at through windows, each with the starts that are its own: a match of `span` words from there lies
 * inside it.
 */
const isLastWindow = (base: number, count: number) => base + WINDOW >= count;
const stepFor = (span: number) => Math.max(1, WINDOW - span + 1);

/** Where the window behind the one at `base` begins; -1 when there is none. */
export function nextBase(base: number, count: number, span: number): number {
  return isLastWindow(base, count) ? -1 : base + stepFor(span);
}

/** The starts that belong to the window at `base`, as places of it. */
export function startsIn(base: number, count: number, span: number): number {
  return (1 << (isLastWindow(base, count) ? count - base : stepFor(span))) - 1;
}

/** Places of the window at `base` that lie in these clauses. */
export function placesInClauses(sentence: Sentence, base: number, first: number, last: number): number {
  let places = 0;
  for (let n = 0; n < WINDOW && base + n < sentence.count; n++) {
    const clause = sentence.clauseOf(base + n);
    if (clause >= first && clause <= last) places |= 1 << n;
  }
  return places;
}
