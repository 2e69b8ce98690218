import type { Language } from '../../domain/application';

/** An inflected form: how many letters of the word go, and what comes in their place. */
export interface Ending {
  readonly cut: number;
  readonly ending: string;
}

/** Endings that `~` allows after a German stem or word: verb, noun and adjective endings together. */
const GERMAN: readonly Ending[] = 'e en er es em n s t st te ten tet est et ete eten eter etes'
  .split(' ')
  .map((ending) => ({ cut: 0, ending }));
const ENGLISH: readonly Ending[] = ['s', 'es', 'ed', 'ing'].map((ending) => ({ cut: 0, ending }));

function englishEndings(word: string): readonly Ending[] {
  const endings = [...ENGLISH];
  const last = word.at(-1) ?? '';
  if (last === 'e') endings.push({ cut: 0, ending: 'd' }, { cut: 1, ending: 'ing' });
  if (/[^aeiou]y$/.test(word)) endings.push({ cut: 1, ending: 'ies' }, { cut: 1, ending: 'ied' });
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(word))
    endings.push({ cut: 0, ending: `${last}ed` }, { cut: 0, ending: `${last}ing` });
  return endings;
}

/**
 * What `word~` stands for beside the word itself.
 * @example endingsOf('chase', 'en') // […, { cut: 0, ending: 'd' }, { cut: 1, ending: 'ing' }]: chased, chasing
 */
export function endingsOf(word: string, language: Language): readonly Ending[] {
  return language === 'de' ? GERMAN : englishEndings(word);
}
