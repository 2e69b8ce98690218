import type { LocatedFinding } from './locateFindings';

/** Of many findings those nearest to the middle of the view, in the order of the mail. Measures each: only for
 * a crowd, of which others come into view with scrolling, though all may stand in a single long block. */
export function mostVisible(findings: readonly LocatedFinding[], count: number): LocatedFinding[] {
  const middle = innerHeight / 2;
  // One for all of them: whatever changes in the page moves every live range.
  const range = document.createRange();
  const distances = new Map(
    findings.map((each) => {
      const box = each.paragraph.toRange(each.start, each.end, range)?.getBoundingClientRect();
      return [each, box ? Math.abs(box.top - middle) : Number.POSITIVE_INFINITY];
    }),
  );
  const distance = (finding: LocatedFinding) => distances.get(finding) ?? Number.POSITIVE_INFINITY;
  const nearest = new Set([...findings].sort((one, other) => distance(one) - distance(other)).slice(0, count));
  return findings.filter((each) => nearest.has(each));
}
