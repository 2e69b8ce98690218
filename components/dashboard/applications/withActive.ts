import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** What is in sight, and the one that the keyboard is at: wherever one scrolls to, the focus keeps its place. */
export function withActive(active: number): (range: Range) => number[] {
  return (range) => {
    const seen = defaultRangeExtractor(range);
    return seen.includes(active) || active >= range.count ? seen : [...seen, active].sort((one, two) => one - two);
  };
}
