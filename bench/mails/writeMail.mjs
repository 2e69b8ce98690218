import { createRandom } from './createRandom.mjs';
import { FLAGGED, PLAIN, SLOTS } from './wording-data.mjs';

/** One finding comes about every so many words. */
const WORDS_A_FINDING = 60;
const GREETING = 'Dear {person},';
const CLOSING = 'Kind regards\nRobin Example';

export const countWords = (text) => text.split(/\s+/).filter(Boolean).length;

const upperFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);

function fill(template, random) {
  const filled = template.replace(/\{(\w+)\}/g, (_, name) => random.pick(SLOTS[name]));
  return filled.replace(/\b(a) (?=[aeiou])/gi, '$1n ');
}

function writeSentence(isFlagged, random) {
  if (!isFlagged) return upperFirst(fill(random.pick(PLAIN), random));
  const { before = '', phrase, after } = random.pick(FLAGGED);
  return upperFirst(fill(before + phrase + after, random));
}

/** Writes on until `isFull` says that the words will do; a flagged sentence comes whenever one is due. */
function writeParagraph(progress, random, isFull) {
  const sentences = [];
  do {
    const isFlagged = progress.words >= progress.nextFinding;
    if (isFlagged) progress.nextFinding += WORDS_A_FINDING;
    sentences.push(writeSentence(isFlagged, random));
    progress.words += countWords(sentences.at(-1));
  } while (!isFull(sentences));
  return sentences.join(' ');
}

/**
 * A made-up English mail as paragraphs: greeting, text with about one finding in sixty words, closing. The same seed gives
 * the same mail.
 */
export function writeMail(words, seed) {
  const random = createRandom(seed);
  const progress = { words: 6, nextFinding: random.below(WORDS_A_FINDING) };
  const paragraphs = [fill(GREETING, random)];
  while (progress.words < words) {
    const length = 3 + random.below(3);
    paragraphs.push(writeParagraph(progress, random, (own) => own.length >= length || progress.words >= words));
  }
  return [...paragraphs, CLOSING];
}

/** A paragraph of exactly so many characters, cut within its last words. */
export function writeParagraphOf(characters, seed) {
  const random = createRandom(seed);
  const progress = { words: 0, nextFinding: random.below(WORDS_A_FINDING) };
  const text = writeParagraph(progress, random, (own) => own.join(' ').length >= characters);
  return `${text.slice(0, characters - 1).trimEnd()}.`.padEnd(characters, '.');
}

/** Empty lines between them, as checkText wants a mail. */
export const joinParagraphs = (paragraphs) => paragraphs.join('\n\n');

/** Made-up mails that nobody has seen yet: as many as asked for, each with another seed. */
export const writeMails = (count, words, firstSeed) =>
  Array.from({ length: count }, (_, n) => joinParagraphs(writeMail(words, firstSeed + n)));
