import type { Country, Language } from './application';

const ENGLISH: readonly Country[] = ['GB', 'US'];

/**
 * The language of letters to somebody whose name gives no sign of it: English in a country where one writes English, elsewhere the one
 * in which the user works with us.
 *
 * @example likelyLanguage('DE', 'en') // 'en': who uses English pages in Germany most likely applies in English, too
 */
export function likelyLanguage(country: Country, ours: Language): Language {
  return ENGLISH.includes(country) ? 'en' : ours;
}
