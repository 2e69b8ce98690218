import type { FormOfAddress } from '../../domain/application';
import type { LetterLocale } from '../letterLocale';
import { splitTitles } from './splitTitles';
import { TITLES, type Title } from './titles.data';

/** The one title that a salutation says. */
export interface SpokenTitle {
  /** As it stands before the name; `''` where none is said. */
  text: string;
  /** Higher comes first among several people: a Professor before a Dr.; 0 without a title. */
  rank: number;
  /** English puts it before the first name: Sir Kenneth. */
  isWithFirstName: boolean;
}

/**
 * The title as it stands before the name in a salutation: the highest alone, in every locale. Which ones count differs: in
 * Germany and Switzerland Professor and Dr., in Austria the degrees before the name too, in English what replaces Mr and Ms.
 *
 * @example spokenTitle('Prof. Dr.', 'de-DE', 'ms').text // 'Professorin'
 */
export function spokenTitle(titles: string, locale: LetterLocale, form: FormOfAddress): SpokenTitle {
  const known = splitTitles(titles).flatMap((word) => TITLES.find(({ reads }) => reads.test(word)) ?? []);
  const said = known.filter((title) => say(title, locale, form) !== '').toSorted((a, b) => b.rank - a.rank)[0];
  if (!said) return { text: '', rank: 0, isWithFirstName: false };
  return {
    text: say(said, locale, form),
    rank: Math.floor(said.rank / 10),
    isWithFirstName: said.isWithFirstName ?? false,
  };
}

function say({ says, toWomen, toMen }: Title, locale: LetterLocale, form: FormOfAddress): string {
  const own = { ms: toWomen, mr: toMen, neutral: undefined }[form];
  return (own ?? says)[locale] ?? '';
}
