import type { Match } from './Matcher';
import type { Sentence } from './Sentence';

/** One hint per overlapping stretch: clear before mild, then the longer, then the earlier one. In the order of the text. */
export function settle(matches: Match[], sentence: Sentence): Match[] {
  if (matches.length === 1) return matches;
  const lengthOf = ({ from, to }: Match) => (sentence.end[to - 1] ?? 0) - (sentence.start[from] ?? 0);
  const order = (a: Match, b: Match) =>
    a.unit.rule.severity - b.unit.rule.severity ||
    lengthOf(b) - lengthOf(a) ||
    a.from - b.from ||
    a.unit.order - b.unit.order;
  const taken = new Uint8Array(sentence.count);
  const kept: Match[] = [];
  for (const match of matches.sort(order)) {
    if (taken.subarray(match.from, match.to).includes(1)) continue;
    taken.fill(1, match.from, match.to);
    kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}
