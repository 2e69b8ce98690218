import { plainText } from '../plainText';

const BULLET = /^(?:[-–—−*•·‣◦▪+>→]+|\d{1,2}[.)]|[a-z]\))\s+/;
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * A note as its single points: one a line, without bullets and numbers; a line that lists with semicolons is split too.
 * Points without any letter or digit are dropped.
 *
 * @example splitNote('- Demos am Freitag\n- ruhiger Ton') // ['Demos am Freitag', 'ruhiger Ton']
 */
export function splitNote(note: string): string[] {
  return plainText(note)
    .split(/\n|;\s+/)
    .map(withoutBullets)
    .filter((point) => HAS_WORD.test(point));
}

/** "- - a" is typed too; two rounds are enough for people. */
function withoutBullets(point: string): string {
  return point.trim().replace(BULLET, '').replace(BULLET, '').trim();
}
