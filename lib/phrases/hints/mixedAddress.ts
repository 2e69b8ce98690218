import { FORMAL_GREETING } from './greetingAndClosing';
import type { HintFinder } from './letter-hint';
import type { OwnLetter, Sentence, Word } from './OwnLetter';
import { wordSet } from './wordSet';

const INFORMAL = wordSet('du dich dir dein deine deinem deinen deiner deines euch euer eure eurem euren eurer eures');
const FORMAL = wordSet('Sie Ihnen Ihre Ihrem Ihren Ihrer Ihres');
/** Colloquial German of the south says "bei euch" to people whom it addresses as Sie. */
const PLURAL = /^eu/;
/** "das Du", "per du", "Frau Du", "Herr Dir. Berger" address nobody. */
const NOT_AS_ADDRESS = /^(?:das|per|zum|ein|auf|beim|vom)$/;
const FORM_OF_ADDRESS = /^(?:frau|herrn?)$/;

/** Sie and du in one German mail. Points at what there is less of; in doubt at what comes later. */
export const mixedAddress: HintFinder = (letter, { language }) => {
  if (language !== 'de' || greetsBothWays(letter)) return undefined;
  const formal: Word[] = [];
  const informal: Word[] = [];
  for (const sentence of letter.sentences)
    for (const [n, word] of sentence.words.entries()) {
      if (isFormal(sentence, n)) formal.push(word);
      else if (isInformal(sentence, n)) informal.push(word);
    }
  const odd = oddOne(formal, informal, hasFormalGreeting(letter));
  if (!odd) return undefined;
  const severity = informal.every(({ lower }) => PLURAL.test(lower)) ? 'mild' : 'clear';
  return { kind: 'mixed_address', severity, start: odd.start, end: odd.end };
};

function oddOne(formal: readonly Word[], informal: readonly Word[], isGreetedFormally: boolean): Word | undefined {
  const [firstFormal] = formal;
  const [firstInformal] = informal;
  if (!firstInformal) return undefined;
  if (!firstFormal) return isGreetedFormally ? firstInformal : undefined;
  if (formal.length !== informal.length) return formal.length < informal.length ? firstFormal : firstInformal;
  return firstFormal.start < firstInformal.start ? firstInformal : firstFormal;
}

/** Only where the capital letter says so: at the beginning of a sentence "Sie" may be "they", and "Ihr" may be "her". */
function isFormal({ words }: Sentence, n: number): boolean {
  const { text, lower, before } = words[n] as Word;
  const isFormalWord = FORMAL.has(text);
  if (!isFormalWord && text !== 'Ihr') return false;
  if (lower === '' || n === 0 || (before !== '' && before !== ',')) return false;
  if (isFormalWord) return true;
  // "Ihr Team", not "wie Ihr arbeitet": some write the plural of du with a capital letter.
  return isCapital(words[n + 1]);
}

function isInformal({ words }: Sentence, n: number): boolean {
  const { lower } = words[n] as Word;
  if (!INFORMAL.has(lower)) return false;
  const before = words[n - 1];
  if (before && FORM_OF_ADDRESS.test(before.lower)) return false;
  // "freue mich auf deine Antwort" does address somebody.
  if (lower === 'du' && before && NOT_AS_ADDRESS.test(before.lower)) return false;
  // "Rue du Rhône"
  const isName = lower === 'du' && n > 1 && isCapital(before) && isCapital(words[n + 1]);
  return !isName;
}

const isCapital = (word: Word | undefined) => /^\p{Lu}/u.test(word?.text ?? '');

const greetingsOf = ({ text, lines, greetingLines }: OwnLetter) =>
  lines.slice(0, greetingLines).map(({ start, end }) => text.slice(start, end));

const hasFormalGreeting = (letter: OwnLetter) => greetingsOf(letter).some((line) => FORMAL_GREETING.test(line));

/** A mail to two people may say Sie to one and du to the other. */
const greetsBothWays = (letter: OwnLetter) =>
  (
    greetingsOf(letter)
      .join(' ')
      .match(/(?<!\p{L})(?:geehrte[rsn]?|liebe[rs]?|hallo|hi|hey)(?!\p{L})/giu) ?? []
  ).length > 1;
