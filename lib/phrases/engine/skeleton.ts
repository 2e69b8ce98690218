import type { Unit } from './program';
import type { SentenceWindow } from './SentenceWindow';
import type { SetNumbers } from './SetNumbers';

/**
 * The words that a pattern needs, in their order, as sets of words, each with how many words behind the one before it may
 * stand at most. A few steps tell whether it is worth to run the pattern.
 */
export interface Skeleton {
  readonly sets: readonly number[];
  readonly distances: readonly number[];
}

/** A need of more words is met too often to be worth looking for. */
const MOST_WORDS = 40;

/** Undefined for sets of parts, and for patterns that need fewer than two words. */
export function skeletonOf({ parts: [part, second] }: Unit, sets: SetNumbers): Skeleton | undefined {
  if (!part?.reaches || second) return undefined;
  const { needs, reaches } = part;
  const known = needs.flatMap((need, n) => {
    const reach = reaches[n];
    return reach && need.length <= MOST_WORDS ? [{ set: sets.numberOf(need), ...reach }] : [];
  });
  if (known.length < 2) return undefined;
  return {
    sets: known.map(({ set }) => set),
    distances: known.map(({ to }, n) => to - (known[n - 1]?.from ?? to)),
  };
}

/** Whether the words of a skeleton stand in the window, in their order and near enough. */
export function stands({ sets, distances }: Skeleton, window: SentenceWindow): boolean {
  let reached = window.tokensIn(sets[0] ?? 0);
  for (let n = 1; n < sets.length && reached !== 0; n++) {
    const distance = distances[n] ?? 0;
    let near = reached << 1;
    for (let step = 1; step < distance; step++) near |= near << 1;
    reached = near & window.tokensIn(sets[n] ?? 0);
  }
  return reached !== 0;
}
