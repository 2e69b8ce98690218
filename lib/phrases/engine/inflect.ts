import type { Language } from '../../domain/application';

/** Endings that `~` allows after a German stem or word: verb, noun and adjective endings together. */
const GERMAN = 'e en er es em n s t st te ten tet est et ete eten eter etes'.split(' ');

function inflectEnglish(word: string): string[] {
  const forms = [`${word}s`, `${word}es`, `${word}ed`, `${word}ing`];
  if (word.endsWith('e')) forms.push(`${word}d`, `${word.slice(0, -1)}ing`);
  if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(word)) forms.push(`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`);
  return forms;
}

/**
 * The forms that `word~` stands for, the word itself first.
 * @example inflect('chase', 'en') // ['chase', 'chases', …, 'chasing']
 */
export function inflect(word: string, language: Language): string[] {
  if (language === 'en') return [word, ...inflectEnglish(word)];
  return [word, ...GERMAN.map((ending) => word + ending)];
}
