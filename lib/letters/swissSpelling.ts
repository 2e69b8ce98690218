/**
 * German as it is written in Switzerland: ss for every ß, except in words that are part of one of the `names`, since people
 * keep the spelling of their names. Capitals count: the name Groß keeps its ß, the word groß doesn't.
 *
 * @example swissSpelling('Freundliche Grüße, Eva Groß', ['Eva Groß']) // 'Freundliche Grüsse, Eva Groß'
 */
export function swissSpelling(text: string, names: readonly string[]): string {
  const kept = new Set(names.flatMap((name) => name.normalize('NFC').match(WORDS) ?? []));
  return text.replace(WORDS, (word) => (kept.has(word.normalize('NFC')) ? word : withoutEszett(word)));
}

const WORDS = /[\p{L}\p{M}]+/gu;

function withoutEszett(word: string): string {
  return word.replaceAll('ß', 'ss').replaceAll('ẞ', 'SS');
}
