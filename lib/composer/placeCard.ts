import { type Box, overlap } from './placePanel';

/** Room between the card and the edge of the view, in CSS pixels. */
const EDGE = 8;
/** The pointer of the card stands at least so far from its corners. */
const CORNER = 18;
/** A card that must be lower than this is no use. */
const LOWEST = 120;

export interface CardPlace extends Box {
  isAbove: boolean;
  /** Where the card points at the words, from its left edge. */
  pointer: number;
}

interface Surroundings {
  view: { width: number; height: number };
  /** The site's Send, that must stay in reach. */
  send: Box | undefined;
  /** The side it stands on already: it changes sides only where that gains something. */
  isAbove?: boolean;
}

/**
 * Where the card stands: right under the marked words, or right above, never over them. Send stays free and the card whole wherever there is
 * room for that. All lengths in CSS pixels.
 *
 * @param lines the boxes of the words, line by line
 * @param size what the card would like to have
 */
export function placeCard(
  lines: readonly Box[],
  size: { width: number; height: number },
  { view, send, isAbove: wasAbove = false }: Surroundings,
): CardPlace | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  const top = Math.min(...lines.map((each) => each.top));
  const bottom = Math.max(...lines.map((each) => each.top + each.height));
  const beside = send ? [send.left - EDGE - size.width, send.left + send.width + EDGE] : [];
  const places = [wasAbove, !wasAbove].flatMap((isAbove) => {
    const words = isAbove ? first : last;
    const height = Math.max(0, Math.min(size.height, (isAbove ? top : view.height - bottom) - EDGE));
    const middle = words.left + words.width / 2;
    return [words.left - CORNER, ...beside].flatMap((wanted) => {
      const left = Math.max(EDGE, Math.min(wanted, view.width - size.width - EDGE));
      const pointer = Math.max(CORNER, Math.min(middle - left, size.width - CORNER));
      const isAtWords = left + pointer >= words.left && left + pointer <= words.left + words.width;
      const place = { left, top: isAbove ? top - height : bottom, width: size.width, height, isAbove, pointer };
      return isAtWords || wanted === words.left - CORNER ? [{ place, cost: costOf(place, size.height, send) }] : [];
    });
  });
  return places.reduce((one, other) => (other.cost < one.cost ? other : one)).place;
}

/** Square pixels that are missing, and those that lie over Send, which weigh more. A card too low to be used is the last choice. */
function costOf({ width, height, ...place }: CardPlace, wanted: number, send: Box | undefined): number {
  const isUsable = height >= Math.min(LOWEST, wanted);
  const covered = send ? overlap({ ...place, width, height }, send) : 0;
  return width * (wanted - height) + 100 * covered + (isUsable ? 0 : 1e9);
}
