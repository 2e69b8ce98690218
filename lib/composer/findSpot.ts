import type { Box } from './placePanel';

export type View = Pick<Box, 'width' | 'height'>;

/** A box and where it would best stand; `least`: so much lower it may become to fit. */
export interface Wanted extends Box {
  least: number;
}

/** Room between a box, what it must leave free, and the edge of the view. */
export const GAP = 8;
/** A pixel of height that is missing weighs as much as so many of distance. */
const WEIGHT_OF_HEIGHT = 2;

/**
 * The free spot nearest to the wanted one, as high as can be; `undefined` where no spot leaves `obstacles` free.
 *
 * @example findSpot({ width: 1000, height: 600 }, { left: 0, top: 0, width: 300, height: 200, least: 100 }, [])?.left // 8
 */
export function findSpot(view: View, wanted: Wanted, obstacles: readonly Box[]): Box | undefined {
  const spots = leftsToTry(view, wanted, obstacles).flatMap((left) => spotsAt(left, view, wanted, obstacles));
  const cost = ({ left, top, height }: Box) =>
    WEIGHT_OF_HEIGHT * (wanted.height - height) + Math.abs(left - wanted.left) + Math.abs(top - wanted.top);
  return spots.toSorted((one, other) => cost(one) - cost(other))[0];
}

export const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** Where it is wanted, at the edges of the view, and beside, level with and right of each obstacle. */
function leftsToTry(view: View, { left, width }: Wanted, obstacles: readonly Box[]): number[] {
  const rightmost = view.width - width - GAP;
  if (rightmost < GAP) return [Math.max(0, (view.width - width) / 2)];
  const beside = obstacles.flatMap((box) => {
    const right = box.left + box.width;
    return [box.left - GAP - width, right + GAP, right - width];
  });
  const inView = beside.filter((each) => each >= GAP && each <= rightmost);
  return [clamp(left, GAP, rightmost), GAP, rightmost, ...inView];
}

/** One for every stretch that is free between the top and the bottom of the view, if it is high enough. */
function spotsAt(left: number, view: View, { top, width, height, least }: Wanted, obstacles: readonly Box[]): Box[] {
  const inTheWay = obstacles.filter((box) => left < box.left + box.width + GAP && left + width > box.left - GAP);
  const spots: Box[] = [];
  let start = GAP;
  const add = (until: number) => {
    const end = Math.min(until, view.height - GAP);
    const room = Math.min(height, end - start);
    if (room >= least) spots.push({ left, top: clamp(top, start, end - room), width, height: room });
  };
  for (const box of inTheWay.toSorted((one, other) => one.top - other.top)) {
    add(box.top - GAP);
    start = Math.max(start, box.top + box.height + GAP);
  }
  add(view.height);
  return spots;
}
