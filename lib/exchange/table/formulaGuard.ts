/** What a reader may drop before it looks for a formula: blanks, quotes, apostrophes, characters that show nothing. */
const SKIPPED = String.raw`(?:[^\S\t\r\n]|[\0-\x08\x0e-\x1f\x7f-\x9f"'„“”‚‘’«»‹›\u0060´＂＇]|\p{Cf}|\p{Default_Ignorable_Code_Point})*`;
const SIGNS = '=+\\-@＝＋－＠﹢﹣﹦﹫';

const AT_START = new RegExp(`^${SKIPPED}[${SIGNS}\\t\\r\\n]`, 'u');
const AFTER_SEPARATOR = new RegExp(`(?<=^|[,;\\t])(?=${SKIPPED}[${SIGNS}])`, 'gu');
const GUARDED = new RegExp(`(?<=^|[,;\\t])'(?=${SKIPPED}[${SIGNS}])`, 'gu');
/** Most cells: nothing in them could begin or call anything. */
const PLAIN = /^(?:[\p{L}\p{N}][^(!|（！｜]*)?$/u;
/** A formula that does anything beyond arithmetic calls a function, another file or another program. */
const CALLS = ['(', '!', '|', '（', '！', '｜'];

/**
 * The text as it may stand in a cell of a table: with an apostrophe before what a spreadsheet would run as a formula. That
 * is the start of the cell, and, where the rest of the line could call something, also the start of a line and what follows
 * a comma, semicolon or tab: a program that expects another separator makes cells of their own of these (OWASP "CSV
 * Injection", read 2026-11).
 *
 * @example guard('=1+1') // "'=1+1"
 * @example guard("it's fine") // "it's fine"
 */
export function guard(text: string): string {
  if (PLAIN.test(text)) return text;
  const inner = changeLines(text, AFTER_SEPARATOR, "'");
  return AT_START.test(text) ? `'${inner}` : inner;
}

/**
 * Takes back what `guard` added, and nothing else: `unguard(guard(text))` is `text`, whatever it is.
 *
 * @example unguard("'=1+1") // '=1+1'
 * @example unguard("'tis so") // "'tis so"
 */
export function unguard(text: string): string {
  const own = text.startsWith("'") && AT_START.test(text.slice(1)) ? text.slice(1) : text;
  return changeLines(own, GUARDED, '');
}

/** Replaces at the starts within every line, as far as its last call; the start of the text itself stays as it is. */
function changeLines(text: string, starts: RegExp, by: string): string {
  if (!CALLS.some((call) => text.includes(call))) return text;
  const changeLine = (line: string, index: number) => {
    const end = Math.max(...CALLS.map((call) => line.lastIndexOf(call)));
    const change = (found: string, at: number) => (index === 0 && at === 0 ? found : by);
    return line.slice(0, Math.max(end, 0)).replace(starts, change) + line.slice(Math.max(end, 0));
  };
  return text
    .split(/(\r\n|\r|\n)/)
    .map(changeLine)
    .join('');
}
