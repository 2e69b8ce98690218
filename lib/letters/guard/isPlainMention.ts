import type { GuardFacts, GuardText, GuardWord } from './guard-notice';
import { ORDINARY } from './words.data';

/** A place where a company's name may stand: words `n` to `last`. */
export interface Mention {
  n: number;
  last: number;
  start: number;
  end: number;
  /** The whole name, not its first word alone. */
  isWhole: boolean;
  hasLegalForm: boolean;
  /** How many words of the name. */
  length: number;
}

const CAPITAL = /\p{Lu}|\p{N}/u;
const ENGLISH_PREPOSITION = /^(?:at|for|with|from|by|to|join|joining|of|within|about)$/;
const SAID_OF_A_COMPANY = /^(?:is|was|has|had|would|will|seems|feels|looks|sounds|offers|does|stands)$/;
const GERMAN_PREPOSITION = /^(?:bei|fuer|von|zu|zur|beim)$/;
const ARTICLE = /^(?:der|die)$/;
/** Before a noun that means itself: "ein Leuchtturm", "guter Kompass". */
const BEFORE_NOUN =
  /^(?:ein|kein|mein|dein|sein|ihr|unser|euer|eur|dies|jed|jen|welch|all|viel|manch|das|des|dem|den|etwas|mehr|wenig)|(?:e|er|en|em|es)$/;

/** Whether words that make a company's name are meant as one. What means something by itself asks for more. */
export function isPlainMention(mention: Mention, { words, text }: GuardText, { language }: GuardFacts): boolean {
  const first = words[mention.n];
  if (!first || !CAPITAL.test(first.text)) return false;
  if (mention.hasLegalForm) return true;
  const isOrdinary = ORDINARY.has(first.folded);
  if (mention.length > 1) return true;
  const before = words[mention.n - 1];
  const opens = !before || opensSentence(text, before, first);
  if (!mention.isWhole && isOrdinary) return false;
  return language === 'de'
    ? isPlainInGerman(before, words[mention.n - 2], {
        isOrdinary,
        opens,
        isWhole: mention.isWhole,
        isJoined: isJoined(text, first),
      })
    : isPlainInEnglish(before, words[mention.n + 1], { isOrdinary, opens, text, first });
}

interface German {
  isOrdinary: boolean;
  opens: boolean;
  isWhole: boolean;
  isJoined: boolean;
}

/** Every German noun is written with a capital: only what stands around it tells. */
function isPlainInGerman(before: GuardWord | undefined, second: GuardWord | undefined, it: German): boolean {
  const word = it.opens ? '' : (before?.folded ?? '');
  const isBehindPreposition =
    GERMAN_PREPOSITION.test(word) || (ARTICLE.test(word) && GERMAN_PREPOSITION.test(second?.folded ?? ''));
  if (it.isOrdinary) return word === 'bei' && !it.isJoined;
  if (isBehindPreposition) return true;
  return it.isWhole && !ARTICLE.test(word) && !BEFORE_NOUN.test(word);
}

interface English {
  isOrdinary: boolean;
  opens: boolean;
  text: string;
  first: GuardWord;
}

function isPlainInEnglish(before: GuardWord | undefined, after: GuardWord | undefined, it: English): boolean {
  // There every word has a capital: "Quantum computing is …"
  if (it.opens && !SAID_OF_A_COMPANY.test(after?.folded ?? '')) return false;
  if (!it.isOrdinary) return true;
  if (it.opens || isJoined(it.text, it.first)) return false;
  // "Apple Watch" is a thing, "Target Dates" a heading.
  const isFollowed = !!after && CAPITAL.test(after.text) && /^\s+$/.test(it.text.slice(it.first.end, after.start));
  return ENGLISH_PREPOSITION.test(before?.folded ?? '') && !isFollowed;
}

const opensSentence = (text: string, before: GuardWord, word: GuardWord) =>
  /[.!?:;\n"„“]/.test(text.slice(before.end, word.start));

const isJoined = (text: string, word: GuardWord) =>
  text.charAt(word.end) === '-' || text.charAt(word.start - 1) === '-';
