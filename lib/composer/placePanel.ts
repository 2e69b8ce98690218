export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Room between the compose window, the panel and the edge of the view, in CSS pixels. */
const GAP = 8;

/**
 * Where the panel stands: beside the compose window, where it covers least of it. Of equal places the first wins: left
 * (compose windows dock to the right), right, above, below, then the corners of the view.
 *
 * @param compose the compose window, with the text and the Send button
 * @param view the visible page, from 0, 0
 * @param size of the panel
 * @returns where to put it, and whether it covers part of the compose window there
 */
export function placePanel(
  compose: Box,
  view: { width: number; height: number },
  size: { width: number; height: number },
) {
  const beside = compose.top;
  const level = compose.left + compose.width - size.width;
  const places = [
    [compose.left - GAP - size.width, beside],
    [compose.left + compose.width + GAP, beside],
    [level, compose.top - GAP - size.height],
    [level, compose.top + compose.height + GAP],
    [view.width - size.width - GAP, GAP],
    [GAP, GAP],
    [view.width - size.width - GAP, view.height - size.height - GAP],
    [GAP, view.height - size.height - GAP],
  ].map(([left = 0, top = 0]) => ({
    left: clamp(left, GAP, view.width - size.width - GAP),
    top: clamp(top, GAP, view.height - size.height - GAP),
    ...size,
  }));
  const best = places.reduce((one, other) => (overlap(other, compose) < overlap(one, compose) ? other : one));
  return { left: best.left, top: best.top, isCovering: overlap(best, compose) > 0 };
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(value, highest));
}

/** Covered area in square pixels. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
