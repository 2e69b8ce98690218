import { foldName } from '../../lib/domain/foldName';

/** More than these nobody reads in a popup. */
const MOST = 6;

/**
 * What was typed before and has the typed letters in it: first what begins with them, each once, in the order of the alphabet.
 * Nothing where nothing is typed, or where all of it stands there already.
 *
 * @example suggest(['Muster AG', 'Neue Muster', 'Sample'], 'mu') // ['Muster AG', 'Neue Muster']
 */
export function suggest(texts: readonly string[], typed: string): string[] {
  const wanted = foldName(typed.trim());
  if (wanted === '') return [];
  const place = (text: string) => foldName(text).indexOf(wanted);
  const fitting = [...new Set(texts)].filter((text) => place(text) >= 0 && text !== typed.trim());
  return fitting
    .sort((one, other) => Number(place(one) > 0) - Number(place(other) > 0) || one.localeCompare(other))
    .slice(0, MOST);
}

/** Where the last of several people begins: only that name is completed. */
export function lastPersonFrom(text: string): number {
  const ends = [...text.matchAll(/[;,/&+]\s*|\s(?:und|and)\s+/giu)];
  const last = ends.at(-1);
  return last ? last.index + last[0].length : 0;
}
