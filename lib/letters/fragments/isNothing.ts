import { NOTHING } from './nothing.data';

const LINES: ReadonlySet<string> = new Set(NOTHING.split('\n').filter(Boolean));

/**
 * Whether a point only says that there is nothing to note: "keine", "alles geklärt", "n/a", "see above".
 *
 * @example isNothing('nichts, alles gut') // true
 */
export function isNothing(point: string): boolean {
  const parts = point.split(/[,;.!?–—-]+\s+|\s[-–—]+\s/).map(plain);
  return parts.every((part) => part === '' || LINES.has(part));
}

/** In small letters, without marks around or between. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('weiss', 'weiß')
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}'/]+/gu, ' ')
    .replace(/^['/ ]+|['/ ]+$/g, '');
}
