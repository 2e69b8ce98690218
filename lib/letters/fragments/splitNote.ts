import { plainText } from '../plainText';

const BULLET = /^(?:[-–—−*•·‣◦▪+>→]+|[a-z]\))\s+/;
const NUMBER = /^(\d{1,2})[.)]\s+(?=\S)/;
/** Numbers within a line, "1) Demos 2) Pairing". */
const NUMBERS = /(?:^|\s)(\d{1,2})[.)]\s+(?=\S)/g;
/** "... und dann", "!! Demos"; ".NET" keeps its dot. */
const LEADING_MARKS = /^(?:[!?:;,…]|\.{2,}|\.(?=[\s!?:;,…]))[!?:;,.…\s]*/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * A note as its single points: one a line, without bullets and numbers; a line that lists with semicolons is split too.
 * "13. Gehalt" is no thirteenth point: numbers go only where they count the lines. Points without any letter or digit are dropped.
 *
 * @example splitNote('- Demos am Freitag\n- ruhiger Ton') // ['Demos am Freitag', 'ruhiger Ton']
 */
export function splitNote(note: string): string[] {
  const lines = plainText(note)
    .split('\n')
    .flatMap((line) => partsOutside(line, /;\s+/y))
    .map(withoutBullets)
    .filter((line) => HAS_WORD.test(line));
  return withoutNumbers(lines)
    .flatMap(numberedIn)
    .filter((point) => HAS_WORD.test(point));
}

/**
 * The parts of a text between the places where a sticky pattern matches, those within brackets left alone.
 *
 * @example partsOutside('Feste (Bowling, Grillen), Ruhe', /, /y) // ['Feste (Bowling, Grillen)', 'Ruhe']
 */
export function partsOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '(' || letter === '[') depth++;
    else if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1);
    separator.lastIndex = at;
    const found = depth === 0 ? separator.exec(text)?.[0] : undefined;
    if (found === undefined) continue;
    parts.push(text.slice(start, at));
    start = at + found.length;
    at = start - 1;
  }
  return [...parts, text.slice(start)];
}

/** "- - a" is typed too; two rounds are enough for people. */
function withoutBullets(point: string): string {
  return point.trim().replace(BULLET, '').replace(BULLET, '').replace(LEADING_MARKS, '').trim();
}

/** Lines that are counted up from one; "1. Eindruck …, 2. Eindruck …" counts something else. */
function withoutNumbers(lines: readonly string[]): string[] {
  const numbers = lines.flatMap((line) => NUMBER.exec(line)?.[1] ?? []).map(Number);
  const bare = lines.map((line) => line.replace(NUMBER, ''));
  return countsUp(numbers) && areList(bare) ? bare : [...lines];
}

function numberedIn(line: string): string[] {
  const marks = [...line.matchAll(NUMBERS)];
  const [first] = marks;
  if (first?.index !== 0 || !countsUp(marks.map(([, number]) => Number(number)))) return [line];
  const points = marks.map((mark, index) => line.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim());
  return areList(points) ? points.map((point) => point.replace(/[,;]$/, '')) : [line];
}

const countsUp = (numbers: readonly number[]) =>
  numbers.length > 1 && numbers.every((number, index) => number === index + 1);

/** Points of a list begin each in its own way, and none is "1. und 2. Stock". */
function areList(points: readonly string[]): boolean {
  const firsts = points.map((point) => point.toLowerCase().split(/[\s:,]/, 1)[0] ?? '');
  return (
    new Set(firsts).size === firsts.length &&
    !points.some((point) => /^(?:und|oder|bis|and|or|to)(?:\s|$)|\s(?:und|oder|bis|vom|am|and|or|to|on)$/i.test(point))
  );
}
