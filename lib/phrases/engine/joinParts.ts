import type { Located } from './Locator';
import type { Unit } from './program';
import type { Sentence } from './Sentence';

/** One part of a set that was met: the tokens it takes, `last` exclusive, and those it marks. */
export interface PartHit extends Located {
  readonly part: number;
  readonly first: number;
  readonly last: number;
}

/** What the parts take along, each under its own number. */
function mergeCaptures(hits: readonly PartHit[]): number[] {
  const merged: number[] = [];
  for (const { captures } of hits)
    captures.forEach((token, n) => {
      merged[n] = token;
    });
  return merged;
}

type Joined = Omit<PartHit, 'part'>;

/** The whole stretch when the parts fit together: apart from each other, near enough, in one clause if it must be. */
function join(hits: readonly PartHit[], unit: Unit, sentence: Sentence): Joined | undefined {
  const inOrder = [...hits].sort((a, b) => a.first - b.first);
  const first = inOrder[0]?.first ?? 0;
  const last = Math.max(...hits.map((hit) => hit.last));
  if (last - first > unit.window) return undefined;
  if (!unit.crossesCommas && sentence.clauseOf(first) !== sentence.clauseOf(last - 1)) return undefined;
  if (inOrder.some((hit, n) => hit.first < (inOrder[n - 1]?.last ?? 0))) return undefined;
  const hasMark = unit.parts.some((part) => part.hasMark);
  const marks = hasMark ? hits.filter(({ from }) => from >= 0).map(({ from, to }) => [from, to] as const) : [];
  const spans = marks.length > 0 ? marks : hits.map((hit) => [hit.first, hit.last] as const);
  return {
    first,
    last,
    from: Math.min(...spans.map(([from]) => from)),
    to: Math.max(...spans.map(([, to]) => to)),
    captures: mergeCaptures(hits),
  };
}

/**
 * The sets (`{A ; B}`) whose parts all stand near each other. Hits are taken in the order of their ends; each is tried
 * with the latest hit of every other part, so the work grows with the number of hits.
 */
export function joinParts(hits: readonly PartHit[], unit: Unit, sentence: Sentence): Joined[] {
  const joined: Joined[] = [];
  const latest: (PartHit | undefined)[] = unit.parts.map(() => undefined);
  for (const hit of [...hits].sort((a, b) => a.last - b.last)) {
    latest[hit.part] = hit;
    const present = latest.filter((other) => other !== undefined);
    if (present.length < latest.length) continue;
    const match = join(present, unit, sentence);
    if (match) joined.push(match);
  }
  return joined;
}
