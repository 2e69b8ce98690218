import type { DomParagraph } from './DomParagraph';

/** The line that mail programs put above a signature, since the days of plain text. */
const DASHES = /^-- ?$/;
/** Nobody's own line below a signature is that long; a company's notice is. In characters. */
const LONG_BELOW_SIGNATURE = 250;
/** At the very end, in small print. In characters. */
const LONG_AT_END = 300;
const SMALL_PRINT = /^(?:xx?-small|(?:[0-8](?:\.\d+)?|9)pt|(?:\d|1[01])(?:\.\d+)?px)$/;

/** Where something begins that the user didn't write, by the index of the line that follows it. */
export interface Boundary {
  at: number;
  isSignature: boolean;
}

function isSmallPrint(line: DomParagraph): boolean {
  const [piece] = line.pieces;
  const around = piece?.node.parentElement?.closest<HTMLElement>('small, font[size="1"], [style*="font-size"]');
  return !!around && (!around.style.fontSize || SMALL_PRINT.test(around.style.fontSize));
}

function nextBoundary(boundaries: readonly Boundary[], from: number, count: number): number {
  return boundaries.find(({ at }) => at > from)?.at ?? count;
}

/** The stretches to leave out: from a line of dashes on, a notice below the signature, small print at the very end. */
function foreignStretches(lines: readonly DomParagraph[], boundaries: readonly Boundary[]): [number, number][] {
  const stretches: [number, number][] = [];
  const dashes = lines.findIndex(({ text }) => text.length < 4 && DASHES.test(text.replace(/\u00a0/g, ' ')));
  if (dashes >= 0) stretches.push([dashes, nextBoundary(boundaries, dashes, lines.length)]);
  for (const { at } of boundaries.filter(({ isSignature }) => isSignature)) {
    const end = nextBoundary(boundaries, at, lines.length);
    const isNotice = lines.slice(at, end).some(({ text }) => text.length >= LONG_BELOW_SIGNATURE);
    if (isNotice) stretches.push([at, end]);
  }
  const last = lines.findLastIndex((line) => !line.isEmpty);
  const end = lines[last];
  if (last > 0 && end && end.text.length >= LONG_AT_END && isSmallPrint(end)) stretches.push([last, lines.length]);
  return stretches;
}

/** Which lines are the user's own, by their index, and before which of them all is. Language plays no part in it. */
export function findOwnLines(
  lines: readonly DomParagraph[],
  boundaries: readonly Boundary[],
): { isOwn: (index: number) => boolean; countAbove: number } {
  const stretches = foreignStretches(lines, boundaries);
  const starts = [...stretches.map(([from]) => from), ...boundaries.map(({ at }) => at), lines.length];
  return {
    isOwn: (index) => !stretches.some(([from, to]) => index >= from && index < to),
    countAbove: Math.min(...starts),
  };
}
