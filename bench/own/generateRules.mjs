import { createRandom } from '../mails/createRandom.mjs';
import { FLAGGED, PLAIN, SLOTS } from '../mails/wording-data.mjs';

const SEED = 11;
const PATTERNS_A_RULE = 5;
/** How many words the made-up vocabulary has; the mails' own words are among them. */
const VOCABULARY = 12_000;
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo kra ble stri flo gran pel mon tur lis den'.split(' ');
const SMALL_WORDS =
  `I you we my your the a of to for in on with at about would could have has been will am is are not and
or that this as if please very`.split(/\s+/);

/** Words of the mails that are not small ones, in folded letters. */
function listMailWords() {
  const texts = [...PLAIN.map((text) => text.replace(/\{\w+\}/g, ' ')), ...Object.values(SLOTS).flat()];
  const words = texts
    .join(' ')
    .toLowerCase()
    .match(/[a-z]{4,}/g);
  return [...new Set(words)].filter((word) => !SMALL_WORDS.includes(word));
}

function makeVocabulary(random) {
  const words = new Set(listMailWords());
  while (words.size < VOCABULARY) {
    const syllables = Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES));
    words.add(syllables.join(''));
  }
  return [...words];
}

/** Words as rules have them: some inflected, some with others beside them, some that may be missing. */
function writePattern(vocabulary, random) {
  const word = () => random.pick(vocabulary) + (random.next() < 0.15 ? '~' : '');
  const small = () => random.pick(SMALL_WORDS);
  const kinds = [
    () => small(),
    () => small(),
    () => word(),
    () => `(${word()}|${word()}|${word()})`,
    () => `(${small()}|${small()})`,
    () => `[${small()}|${word()}]`,
  ];
  const items = Array.from({ length: 2 + random.below(4) }, () => random.pick(kinds)());
  items.splice(random.below(items.length + 1), 0, word());
  return items.join(' ');
}

function writeRule(patterns, n) {
  return {
    id: `stock/made-up-${String(n).padStart(4, '0')}`,
    language: 'en',
    category: 'stock',
    severity: n % 2 === 0 ? 'clear' : 'mild',
    patterns,
    replacements: ['something else'],
  };
}

/**
 * Rules with so many made-up patterns altogether. The phrases that the mails are salted with are always among them, so that
 * few and many patterns find the same; every set begins with the smaller ones.
 */
export function generateRules(count) {
  const random = createRandom(SEED);
  const vocabulary = makeVocabulary(random);
  const patterns = FLAGGED.map(({ phrase }) => phrase);
  while (patterns.length < count) patterns.push(writePattern(vocabulary, random));
  const rules = [];
  for (let at = 0; at < count; at += PATTERNS_A_RULE)
    rules.push(writeRule(patterns.slice(at, at + PATTERNS_A_RULE), rules.length));
  return rules;
}
