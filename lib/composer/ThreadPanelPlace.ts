import { type Box, overlap } from './placePanel';

/** Room to the edge of the view, and around what must stay free, in CSS pixels. */
const GAP = 12;
const WIDTH = 360;
/** The strip above the frame by which it is moved. */
const GRIP = 12;
const LOWEST = 40;
const HIGHEST = 560;
/** As much as stands in one line with its button. */
const FOLDED = { width: 328, height: 48 };

type Size = Pick<Box, 'width' | 'height'>;

export interface ThreadPanelBox extends Box {
  frameHeight: number;
  isFolded: boolean;
}

/**
 * Reckons where the panel beside an open thread stands: in a corner where it covers neither text nor buttons of the mail, else
 * as one line in the corner where it covers least. What the user moved or unfolded stays so.
 */
export class ThreadPanelPlace {
  wantedHeight = 240;
  /** The user has asked for all of it. */
  isUnfolded = false;
  private moved: { left: number; top: number } | undefined;
  /** The corner in which it was unfolded, and for which view: it doesn't jump to another one as it grows. */
  private kept: { corner: number; width: number; height: number } | undefined;

  find(view: Size, taken: readonly Box[]): ThreadPanelBox {
    const frameHeight = Math.round(
      Math.max(LOWEST, Math.min(this.wantedHeight, HIGHEST, view.height - GRIP - 2 * GAP)),
    );
    const whole = { width: Math.min(WIDTH, view.width - 2 * GAP), height: frameHeight + GRIP };
    if (this.moved) return { ...whole, ...inside(this.moved, view, whole), frameHeight, isFolded: false };
    if (this.isUnfolded) return { ...this.keepCorner(view, whole, taken), frameHeight, isFolded: false };
    const best = freest(view, whole, taken);
    if (best.covered === 0) return { ...best.box, frameHeight, isFolded: false };
    const line = { ...FOLDED, width: Math.min(FOLDED.width, view.width - 2 * GAP) };
    return { ...freest(view, line, taken).box, frameHeight: FOLDED.height - GRIP, isFolded: true };
  }

  private keepCorner(view: Size, size: Size, taken: readonly Box[]): Box {
    const { width, height } = view;
    if (this.kept?.width !== width || this.kept.height !== height)
      this.kept = { corner: freest(view, size, taken).corner, width, height };
    return cornersOf(view, size)[this.kept.corner] ?? freest(view, size, taken).box;
  }

  /** Back to the corner where it covers least. */
  goHome(): void {
    this.moved = this.kept = undefined;
  }

  moveBy(from: Box, dx: number, dy: number): void {
    this.moved = { left: from.left + dx, top: from.top + dy };
  }
}

/** A box of that size in each corner; the lower ones come first, where a mail ends. */
function cornersOf(view: Size, size: Size): Box[] {
  const right = view.width - size.width - GAP;
  const bottom = view.height - size.height - GAP;
  return [
    { left: right, top: bottom },
    { left: GAP, top: bottom },
    { left: right, top: GAP },
    { left: GAP, top: GAP },
  ].map((corner) => ({ ...size, ...inside(corner, view, size) }));
}

/** The corner in which a box of that size covers least; of equal ones the first. */
function freest(view: Size, size: Size, taken: readonly Box[]) {
  const options = cornersOf(view, size).map((box, corner) => ({
    box,
    corner,
    covered: taken.reduce((sum, other) => sum + overlap(box, other), 0),
  }));
  return options.reduce((one, other) => (other.covered < one.covered ? other : one));
}

function inside({ left, top }: { left: number; top: number }, view: Size, size: Size) {
  return {
    left: Math.round(Math.max(0, Math.min(left, view.width - size.width))),
    top: Math.round(Math.max(0, Math.min(top, view.height - size.height))),
  };
}
