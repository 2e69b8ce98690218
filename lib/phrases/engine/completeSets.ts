import type { Unit } from './loadRules';
import type { Match } from './matchSentence';

/** One part of a set that was met: the tokens it takes, first and last, and those it marks. */
export interface PartHit extends Match {
  readonly part: number;
  readonly first: number;
  readonly last: number;
}

/** The whole stretch when the parts fit together: apart from each other, near enough, in one clause if it must be. */
function join(hits: readonly PartHit[], unit: Unit, clause: readonly number[]): Match | undefined {
  const inOrder = [...hits].sort((a, b) => a.first - b.first);
  const first = inOrder[0]?.first ?? 0;
  const last = Math.max(...hits.map((hit) => hit.last));
  if (last - first >= unit.window) return undefined;
  if (!unit.crossesCommas && clause[first] !== clause[last]) return undefined;
  if (inOrder.some((hit, n) => hit.first <= (inOrder[n - 1]?.last ?? -1))) return undefined;
  const marked = hits.filter((hit) => hit.from >= 0);
  return {
    unit: hits[0]?.unit ?? 0,
    from: Math.min(...marked.map((hit) => hit.from)),
    to: Math.max(...marked.map((hit) => hit.to)),
  };
}

/**
 * The sets (`{A ; B}`) whose parts all stand near each other. Parts come in the order of their last tokens; each is tried
 * with the latest hit of every other part, so the work grows with the number of hits.
 */
export function completeSets(parts: readonly PartHit[], units: readonly Unit[], clause: readonly number[]): Match[] {
  const matches: Match[] = [];
  const latest = new Map<number, (PartHit | undefined)[]>();
  for (const hit of parts) {
    const unit = units[hit.unit];
    if (!unit) continue;
    const known = latest.get(hit.unit) ?? Array.from({ length: unit.parts.length }, () => undefined);
    latest.set(hit.unit, known);
    known[hit.part] = hit;
    const present = known.filter((other) => other !== undefined);
    if (present.length < known.length) continue;
    const match = join(present, unit, clause);
    if (match) matches.push(match);
  }
  return matches;
}
