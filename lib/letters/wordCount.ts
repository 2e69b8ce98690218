import { SENTENCE_END } from './sentenceEnd';

/** How many words of a text have a letter or digit in them: what a reader counts. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The words of the longest sentence. */
export function longestSentence(text: string): number {
  return Math.max(...text.split(SENTENCE_END).map(wordCount));
}
