import { FORMAL_GREETING } from './greetingAndClosing';
import type { HintFinder, LetterFacts, LetterHint } from './letter-hint';
import type { Line, OwnLetter } from './OwnLetter';

const GERMAN_GREETING = /^(?:Sehr (?:geehrte|verehrte)|Liebe[rs]?|Hallo|Guten (?:Tag|Morgen|Abend)|Grüß Gott|Grüezi)/;
/** Words that have a small letter wherever they don't begin a sentence. No nouns, no names, nothing that may be "Sie". */
const NEVER_CAPITAL =
  /^(?:Ich|Wir|Mich|Mir|Vielen|Herzlichen|Besten|Schönen|Danke|Nach|Seit|Für|Über|Mit|Bei|Auf|Aus|Am|Im|In|An|Vor|Von|Zu|Zum|Zur|Um|Da|Wie|Als|Wenn|Weil|Obwohl|Dass|Das|Der|Die|Dem|Den|Es|Ein|Eine|Einen|Mein|Meine|Meinen|Unser|Unsere|Unserem|Gestern|Heute|Vorgestern|Kürzlich|Bereits|Auch|Noch|Nochmals|Erneut|Gerne?|Anbei|Leider|Nun|Jetzt|Hiermit|Unter|Durch|Ohne|Nachdem|Während|Zunächst|Zuerst)$/;

/**
 * The greeting line and what follows it in German. With a comma the text goes on in small letters; without one it begins
 * with a capital, which is the custom in Switzerland alone. Only what is wrong everywhere, or surely where the reader is.
 */
export const greetingComma: HintFinder = (letter, facts) => {
  const { text, lines, greetingLines } = letter;
  const greeting = lines[greetingLines - 1];
  const next = lines[greetingLines];
  if (facts.language !== 'de' || !greeting || !next) return undefined;
  const greeted = text.slice(greeting.start, greeting.end);
  const [word = ''] = text.slice(next.start, next.end).match(/^[\p{L}\p{M}]+/u) ?? [];
  if (!GERMAN_GREETING.test(greeted) || word === '') return undefined;
  const isSmall = /^\p{Ll}/u.test(word);
  const hint = hintAt(next.start, next.start + word.length);
  if (greeted.endsWith(',')) return NEVER_CAPITAL.test(word) ? hint : undefined;
  if (greeted.endsWith('!')) return isSmall && !isAllSmall(letter, next) ? hint : undefined;
  return isMissing(greeted, isSmall, letter, facts) ? hintAt(lastWord(greeted, greeting), greeting.end) : undefined;
};

const hintAt = (start: number, end: number): LetterHint => ({ kind: 'greeting_comma', severity: 'clear', start, end });

const lastWord = (greeted: string, { start }: Line) => start + greeted.lastIndexOf(' ') + 1;

/** Nothing behind the name: wrong before a small letter everywhere; before a capital everywhere but in Switzerland. */
function isMissing(greeted: string, isSmall: boolean, letter: OwnLetter, facts: LetterFacts): boolean {
  if (!/\p{L}$/u.test(greeted)) return false;
  return isSmall || (FORMAL_GREETING.test(greeted) && isSurelyNotSwiss(letter, facts));
}

/** Swiss spelling has no ß; a name may have one, "Grüßen" is the writer's own. */
function isSurelyNotSwiss({ text, bodyEnd, lines }: OwnLetter, { country }: LetterFacts): boolean {
  if (country) return country !== 'CH';
  return /gr(?:ü|ue)ß/i.test(text.slice(bodyEnd, lines.at(-1)?.end ?? bodyEnd));
}

/** Whoever writes all in small letters does so here too. */
function isAllSmall({ text, bodyEnd }: OwnLetter, { start }: Line): boolean {
  return !/\p{Lu}/u.test(text.slice(start, bodyEnd));
}
