import type { HintFinder, LetterHint } from './letter-hint';
import type { Line, OwnLetter, Sentence } from './OwnLetter';

const POSTSCRIPT =
  /^(?:(?:p\. ?){1,4}s(?!\p{L})|p{1,4}s(?:[.:]|\s?[–—]|\s-\s)|postskriptum|post ?scriptum|postscript)/iu;
const BEGINNINGS = 'Pp';
const SHOUTED_POSTSCRIPT = /^P{1,4}S\s/;
const ITEM = /^(?:[-*•–·]|\d{1,2}[.)])\s+\S/;
const ITEM_WORDS = 3;
/** A phone number or a postcode: then it is a signature and no list of topics. */
const CONTACT = /@|\d{4}|www\./;
const ASIDES = new Set(['übrigens', 'apropos', 'incidentally', 'btw']);
const LONG_ASIDES =
  /(?:^| )(?:by the way|on a side note|as an aside|before i forget|speaking of which|one more thing|nebenbei (?:bemerkt|gesagt)|am rande (?:bemerkt|erwähnt)|ach ja|bevor ich es vergesse|was mir noch einfällt|was ich noch sagen wollte)(?: |$)/;
const LONGEST_OPENING = 8;

/** More than one P.S., a list of topics below the closing, or two asides (R14, R15). */
export const afterthoughts: HintFinder = (letter) =>
  hintFrom(letter.lines.filter((line) => isPostscript(letter, line))) ??
  hintFrom(letter.lines.filter((line) => isItemBelow(letter, line))) ??
  hintFrom(letter.sentences.filter(isAside));

/** Points at the second of them. */
function hintFrom(places: readonly (Line | Sentence)[]): LetterHint | undefined {
  const second = places[1];
  if (!second) return undefined;
  const { start, end } = second;
  return { kind: 'afterthoughts', severity: 'mild', start, end, count: places.length };
}

function isPostscript({ text, bodyEnd }: OwnLetter, { start, end, opensBlock }: Line): boolean {
  if (!BEGINNINGS.includes(text.charAt(start))) return false;
  const beginning = text.slice(start, Math.min(end, start + 20));
  if (POSTSCRIPT.test(beginning)) return true;
  // "90 PS" at the edge of a wrapped line is none.
  return SHOUTED_POSTSCRIPT.test(beginning) && (opensBlock || start > bodyEnd);
}

function isItemBelow({ text, bodyEnd, hasClosing }: OwnLetter, { start, end }: Line): boolean {
  if (!hasClosing || start <= bodyEnd) return false;
  const line = text.slice(start, Math.min(end, start + 200));
  return ITEM.test(line) && !CONTACT.test(line) && line.split(/\s+/).length > ITEM_WORDS;
}

function isAside({ words }: Sentence): boolean {
  if (words.some(({ lower }) => ASIDES.has(lower))) return true;
  if (words.length < 2) return false;
  const opening = words.slice(0, LONGEST_OPENING).map(({ lower }) => lower);
  return LONG_ASIDES.test(opening.join(' '));
}
