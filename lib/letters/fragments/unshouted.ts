import { ABBREVIATIONS, DAYS } from './englishLists';

/** A note in capitals alone, as it is written elsewhere: abbreviations, days and months keep theirs. */
export function unshouted(text: string): string {
  if (text !== text.toUpperCase() || text.split(/\s+/).filter((word) => /\p{L}{2,}/u.test(word)).length < 2)
    return text;
  return text.replace(/[\p{L}&'’]+/gu, (word) => {
    if (ABBREVIATIONS.has(word)) return word;
    const small = word.toLowerCase();
    return DAYS.has(small) ? word.charAt(0) + small.slice(1) : small;
  });
}
