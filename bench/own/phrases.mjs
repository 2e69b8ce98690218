// What our patterns stand for when each way of wording them is written out, as other checkers hold their phrases.
import { createRandom } from '../mails/createRandom.mjs';
import { FLAGGED } from '../mails/wording-data.mjs';
import { countRules, readPatterns } from './readRules.mjs';

const SEED = 4;

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
const product = (numbers) => numbers.reduce((total, each) => total * each, 1);
const factorial = (number) => (number < 2 ? 1 : number * factorial(number - 1));

/** Ways of wording a node; gaps and open places count as one, inflected words as one. */
function countWays(node) {
  switch (node.type) {
    case 'choice':
      return sum(node.children.map(countWays));
    case 'sequence':
      return product(node.children.map(countWays));
    case 'optional':
      return 1 + countWays(node.child);
    case 'mark':
    case 'capture':
    case 'list':
      return countWays(node.child);
    default:
      return 1;
  }
}

const countPhrases = ({ parts }) => factorial(parts.length) * product(parts.map(countWays));

/** One wording by chance, as the source of an expression. */
function writePhrase(node, random) {
  const write = (child) => writePhrase(child, random);
  switch (node.type) {
    case 'choice':
      return write(random.pick(node.children));
    case 'sequence':
      return node.children.map(write).filter(Boolean).join(' ');
    case 'optional':
      return random.next() < 0.5 ? write(node.child) : '';
    case 'mark':
    case 'capture':
    case 'list':
      return write(node.child);
    case 'word':
      return node.word.replace(/[~*]$/, '');
    case 'any':
    case 'not':
      return '\\w+';
    case 'number':
      return '\\d+';
    default:
      return '';
  }
}

/** So many different phrases: those that the mails are salted with, then as many of one pattern as of another. */
export function listPhrases(language, count) {
  const random = createRandom(SEED);
  const patterns = readPatterns(language);
  const phrases = new Set(FLAGGED.map(({ phrase }) => phrase));
  const order = patterns.map((pattern) => ({ pattern, at: random.next() })).sort((a, b) => a.at - b.at);
  for (let n = 0; phrases.size < count && n < 50 * count; n++) {
    const { parts } = order[n % order.length].pattern;
    phrases.add(
      parts
        .map((part) => writePhrase(part, random))
        .filter(Boolean)
        .join(' '),
    );
  }
  return [...phrases];
}

/** How much the rules of a language hold. */
export function countHoldings(language) {
  const phrases = readPatterns(language).map(countPhrases);
  const sorted = [...phrases].sort((a, b) => a - b);
  return {
    rules: countRules(language),
    patterns: phrases.length,
    phrases: sum(phrases),
    median: sorted[sorted.length >> 1],
  };
}
