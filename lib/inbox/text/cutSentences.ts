import type { FoldedText } from './foldText';

/** A sentence of the folded text; line breaks within it are blanks. */
export interface FoldedSentence {
  start: number;
  end: number;
  words: string;
}

/** Longer stretches without a full stop are read in pieces, so that no cue runs far. */
const LONGEST = 500;
/** A line this short was broken on purpose, not by wrapping. */
const SHORT_LINE = 42;
const END = /[.!?]+["')\]]*(?=\s|$)|\n\s*\n|\n/g;
const SHORTENED =
  /(?:^|[\s(.])(?:dr|prof|mr|mrs|ms|mag|dipl|ing|bzw|ca|nr|str|st|tel|z|b|d|h|u|a|o|g|e|i|vs|no|jr|sr|inkl|ggf|evtl|m|w|mo|di|mi|do|fr|sa|so|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|c|jan|feb|mrz|apr|jun|jul|aug|sep|sept|okt|oct|nov|dez|dec|p)$/;

/** Cuts a folded text into sentences. Time grows linearly with the text. */
export function cutSentences({ folded, source, at }: FoldedText): FoldedSentence[] {
  const isSmall = (index: number) => /\p{Ll}/u.test(source.charAt(at[index] ?? source.length));
  const found: FoldedSentence[] = [];
  let from = 0;
  let lineStart = 0;
  const close = (end: number) => {
    for (; end - from > LONGEST; from += LONGEST) push(found, folded, from, from + LONGEST);
    push(found, folded, from, end);
    from = end;
  };
  for (const match of folded.matchAll(END)) {
    const end = match.index + match[0].length;
    const isEnd =
      match[0] === '\n'
        ? !isSmall(end) && breaksAt(folded, match.index, lineStart)
        : endsAt(folded, match.index, match[0]);
    if (isEnd) close(end);
    if (match[0].startsWith('\n')) lineStart = end;
  }
  close(folded.length);
  return found;
}

function push(found: FoldedSentence[], folded: string, start: number, end: number): void {
  const words = folded.slice(start, end).replace(/\n/g, ' ');
  if (/[a-z0-9]/.test(words)) found.push({ start, end, words });
}

/** A single line break ends a sentence behind a short line and before a list, unless a small letter follows. */
function breaksAt(folded: string, index: number, lineStart: number): boolean {
  return (
    index - lineStart < SHORT_LINE || /^[-*\u00b7•]|^[a-z][a-z /]{1,24}:/.test(folded.slice(index + 1, index + 28))
  );
}

/** A full stop behind "Dr" or "12" ends nothing, nor does one in "(13.10.)", unless a new paragraph follows. */
function endsAt(folded: string, index: number, signs: string): boolean {
  if (!/^\.\)?$/.test(signs)) return true;
  const before = folded.slice(Math.max(0, index - 6), index);
  return !SHORTENED.test(before) && !/(?:^|[^\d])\d{1,2}$/.test(before);
}
