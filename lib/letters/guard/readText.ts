import { foldName } from '../../domain/foldName';
import type { GuardText, GuardWord } from './guard-notice';
import { readGreeting } from './readGreeting';

/** Mails stay within this; the rest of a longer text is not looked at. */
const LONGEST = 50_000;
const QUOTED_LINE = /^[^\S\n]*>.*$/gm;
/** From here on another mail follows. */
const OTHER_MAIL =
  /^(?:-{2,} ?(?:original message|ursprüngliche nachricht|forwarded message|weitergeleitete nachricht).*|(?:am|on)\b.{0,200}(?:schrieb|wrote).{0,120}:|_{20,}|(?:von|from): .+\n(?:gesendet|datum|an|sent|date|to): .+)[^\S\n]*$/im;
const SIGNATURE = /^-- ?$/m;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ´`][\p{L}\p{M}]+)*|[&+]/gu;

/** Takes a mail's text apart. Time grows linearly with the text, whatever it holds. */
export function readText(given: string): GuardText {
  const text = withoutOthers(given.slice(0, LONGEST));
  const words: GuardWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORD))
    words.push({ start: index, end: index + word.length, text: word, folded: foldName(word) });
  return { text, words, greeting: readGreeting(text) };
}

/** The text with quoted lines and what follows on the own mail blanked out; places stay what they were. */
function withoutOthers(text: string): string {
  const own = text.replace(QUOTED_LINE, (line) => ' '.repeat(line.length));
  const ends = [OTHER_MAIL, SIGNATURE].map((mark) => own.search(mark)).filter((at) => at >= 0);
  return own.slice(0, Math.min(...ends, own.length));
}
