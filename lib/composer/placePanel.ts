import { findSpot, GAP, type View } from './findSpot';

/** In CSS pixels, from the upper left corner of the visible page. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What stands in a compose window, and what the panel must leave free. Without `compose` the window is gone. */
export interface Surroundings {
  compose?: Box | undefined;
  send?: Box | undefined;
  /** All there is to press and to fill in, the editor included. */
  controls?: readonly Box[];
  /** What is written, and the line with the caret. */
  text?: Box | undefined;
  line?: Box | undefined;
  /** Questions, menus and messages that the site has put up for the user to answer now. */
  raised?: readonly Box[];
}

/** `offered`: open where there is room beside the window · `asked`: by the user's act, so open in any case. */
export type Wish = 'folded' | 'offered' | 'asked';

/** How the panel would like to stand. */
export interface PanelWish {
  wish: Wish;
  /** With the grip. */
  height: number;
  /** Where the user put it, as shares of the room to the left and above; `null`: beside the window. */
  at: { x: number; y: number } | null;
}

export interface Placed extends Box {
  isOpen: boolean;
  /** It stands on a part of the compose window and has to make way for the caret. */
  isCovering: boolean;
}

const WIDTH = 344;
/** As wide as the pill gets with a number in it. */
const PILL = { width: 60, height: 32 };
/** Lower, the panel isn't worth opening by itself, or over the mail. */
const LOW = 200;
/** A share of the view's area. */
const MOST_OF_VIEW = 0.8;
/** Fits into the smallest view between Send and the line that is being written. */
const LOWEST = 84;

/**
 * Where panel or pill stands. Beside the compose window if there is room, or where the window itself is empty; otherwise the panel
 * stays folded, and by the user's act it opens over a part of the window. Neither ever stands on Send or on the line that is being
 * written, nor on what the site has put up to be answered, unless that fills the view.
 *
 * @param view the visible page, from 0, 0
 */
export function placePanel(view: View, given: Surroundings, { wish, height, at }: PanelWish): Placed {
  const around = { ...given, raised: given.raised?.filter((box) => !fills(view, box)) ?? [] };
  const width = Math.min(WIDTH, view.width - 2 * GAP);
  const { compose, send, controls = [], text, line, raised } = around;
  // Who has put it on the window's edge wants it there.
  const free = [...(at ? [] : [[compose, send]]), [send, ...controls]];
  const wishes = { folded: [], offered: free, asked: [...free, [send, text], [send, line]] }[wish];
  const choices = wishes.map((obstacles) => [...obstacles, ...raised]);
  const size = { width, height: Math.min(height, view.height - 2 * GAP) };
  const spot =
    place(view, { ...size, least: Math.min(size.height, LOW) }, choices, around, at) ??
    (wish === 'asked' && place(view, { ...size, least: LOWEST }, [[send, line, ...raised]], around, at));
  if (spot) return { ...spot, isOpen: true, isCovering: isOn(spot, compose) };
  const pill = placePill(view, around, at);
  return { ...pill, isOpen: false, isCovering: isOn(pill, compose) };
}

function placePill(view: View, around: Surroundings, at: PanelWish['at']): Box {
  const { compose, send, controls = [], text, line, raised = [] } = around;
  const within = [[send, ...controls], [send, text], [send, line], [send]];
  const choices = at ? within : [[compose, send], ...within];
  const size = { ...PILL, least: PILL.height };
  const apart = choices.map((obstacles) => [...obstacles, ...raised]);
  const spot = place(view, size, [...apart, ...choices], around, at);
  return spot ?? { ...PILL, left: 0, top: 0 };
}

type Obstacles = readonly (Box | undefined)[];

/** The spot by the first choice of obstacles that leaves one. */
function place(
  view: View,
  size: { width: number; height: number; least: number },
  choices: readonly Obstacles[],
  { compose = { left: view.width, top: GAP, width: 0, height: 0 } }: Surroundings,
  at: PanelWish['at'],
): Box | undefined {
  const left = at ? at.x * (view.width - size.width) : compose.left - GAP - size.width;
  const top = at ? at.y * (view.height - size.height) : compose.top;
  for (const obstacles of choices) {
    const spot = findSpot(
      view,
      { ...size, left, top },
      obstacles.filter((each) => each !== undefined),
    );
    if (spot) return spot;
  }
  return undefined;
}

/** A layer over the whole page, seen or not, leaves no spot that would be better. */
function fills(view: View, box: Box): boolean {
  return overlap({ ...view, left: 0, top: 0 }, box) > MOST_OF_VIEW * view.width * view.height;
}

const isOn = (spot: Box, compose: Box | undefined) => compose !== undefined && overlap(spot, compose) > 0;

/** Covered area in square pixels. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
