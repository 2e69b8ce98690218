import type { Language } from '../domain/application';
import { countTellingWords } from './countTellingWords';

/** A few words may be a name, a title or a quotation: they say nothing against the language of the mail. */
const ENOUGH_WORDS = 6;
const ENOUGH_TELLING = 3;
const READ_AT_MOST = 1_000;
const LONGEST_LINE = 80;
const CLOSING_LINES = 3;

/**
 * The language that a paragraph shows by itself, or `undefined` where its words leave a doubt.
 *
 * @example clearLanguage('I would be glad to hear how you see it.') // 'en'
 * @example clearLanguage('Best regards') // undefined
 */
export function clearLanguage(paragraph: string): Language | undefined {
  const { all, de, en } = countTellingWords(paragraph.slice(0, READ_AT_MOST));
  if (all < ENOUGH_WORDS) return undefined;
  if (de >= ENOUGH_TELLING && de > 2 * en) return 'de';
  return en >= ENOUGH_TELLING && en > 2 * de ? 'en' : undefined;
}

/** Greeting and closing lines end no sentence: "Sehr geehrte Frau Weber, sehr geehrter Herr Sommer,". */
const isLine = (paragraph: string) => paragraph.length <= LONGEST_LINE && !/[.?!…]\s*$/.test(paragraph);
const isGreeting = (paragraph: string) => paragraph.length <= LONGEST_LINE && !/[.?…]\s*$/.test(paragraph);

/**
 * The language whose rules each paragraph is checked with: its own where it clearly shows one, else that of the mail.
 * Greeting and closing lines are in the mail's language, whatever names they hold.
 *
 * @param clear what a paragraph shows by itself; hand in a version that remembers to save time
 * @example paragraphLanguages(['Guten Tag,', 'I would be glad to hear how you see it.'], 'de') // ['de', 'en']
 */
export function paragraphLanguages(
  paragraphs: readonly string[],
  mail: Language,
  clear: (paragraph: string) => Language | undefined = clearLanguage,
): Language[] {
  const filled = paragraphs.flatMap((paragraph, n) => (paragraph.trim() === '' ? [] : n));
  const closings = new Set(filled.slice(Math.max(1, filled.length - CLOSING_LINES)));
  return paragraphs.map((paragraph, n) => {
    const isFrame = n === filled[0] ? isGreeting(paragraph) : closings.has(n) && isLine(paragraph);
    return (isFrame ? undefined : clear(paragraph)) ?? mail;
  });
}
