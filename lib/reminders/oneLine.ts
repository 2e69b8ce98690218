const LONGEST_LINE = 80;

/** Control characters, line ends and text-direction overrides; joiners stay, names and emoji need them. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/**
 * One line of at most 80 characters (UTF-16) for a notification, which users' names and companies cannot break (H10).
 *
 * @example oneLine('Anna\nWeber') // 'Anna Weber'
 */
export function oneLine(text: string): string {
  // Cut first: a name of a megabyte need not be searched.
  const line = text
    .slice(0, 4 * LONGEST_LINE)
    .replace(UNFIT, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_LINE) return line;
  // Whole characters only: half of a pair would be none.
  return `${line
    .slice(0, LONGEST_LINE - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
