/** How many words of a text have a letter or digit in them: what a reader counts. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A dot after a number or a short abbreviation ends no sentence. */
const SENTENCE_END = /(?<=[?!…]|(?<!\d|(?<!\p{L})(?:\p{L}{1,2}|bzw|usw|ca|inkl|Prof|Mag|Dipl|Mrs))\.)[”“»’"')]*\s+/u;

/** The words of the longest sentence. */
export function longestSentence(text: string): number {
  return Math.max(...text.split(SENTENCE_END).map(wordCount));
}
