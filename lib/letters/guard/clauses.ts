/** A dot after these ends no sentence. */
const SHORTENED =
  /(?:^|[\s(])(?:dr|prof|mr|mrs|ms|mag|dipl|ing|bzw|ca|nr|no|st|str|z|b|u|a|d|h|co|inc|ltd|\p{L}|\d+)$/iu;
/** A line so short was broken by hand: a greeting, an item of a list. */
const SHORT_LINE = 40;
/** Nobody writes a longer sentence; what has no full stops is looked at in part. */
const NEAR = 300;
const SIGN = /[.!?…:;,]|\s[–—-]\s|\n+/gu;

export interface Stretch {
  start: number;
  end: number;
}

/** A sentence, or a part of one, around or between marks. */
export interface Cuts {
  sentences: Stretch[];
  clauses: Stretch[];
}

/** Cuts a text into sentences, and these into clauses; every character belongs to one of each. */
export function cutText(text: string): Cuts {
  const sentences: Stretch[] = [];
  const clauses: Stretch[] = [];
  let sentence = 0;
  let clause = 0;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const end = index + sign.length;
    const isEnd = endsSentence(text, sign, index, clause);
    if (!isEnd && /^[.\n]/.test(sign)) continue;
    clauses.push({ start: clause, end });
    clause = end;
    if (!isEnd) continue;
    sentences.push({ start: sentence, end });
    sentence = end;
  }
  clauses.push({ start: clause, end: text.length });
  sentences.push({ start: sentence, end: text.length });
  return { sentences, clauses };
}

function endsSentence(text: string, sign: string, at: number, from: number): boolean {
  if (sign.startsWith('\n')) return sign.length > 1 || at - from < SHORT_LINE;
  if (/[!?…]/.test(sign)) return true;
  if (sign !== '.') return false;
  return /\s|^$/.test(text.charAt(at + 1)) && !SHORTENED.test(text.slice(Math.max(from, at - 12), at));
}

/** What stands in the stretch that a place lies in, near that place. */
export function textAt(text: string, stretches: readonly Stretch[], at: number): string {
  const stretch = stretches[stretchAt(stretches, at)];
  return stretch ? text.slice(Math.max(stretch.start, at - NEAR), Math.min(stretch.end, at + NEAR)) : '';
}

/** The stretch that a place lies in. */
export function stretchAt(stretches: readonly Stretch[], at: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
