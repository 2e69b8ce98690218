import type { LetterLocale } from '../letterLocale';

/** Degrees written after the name and words that are no title: none of them belongs in a salutation. */
const NEVER =
  /^(?:frau|herr|herrn|ms|mr|mrs|miss|b\.?ed|ba|b\.a|bsc|b\.sc|beng|b\.eng|ma|m\.a|msc|m\.sc|meng|m\.eng|mba|emba|phd|ph\.d|ll\.?m|ll\.?b|cpa|mbb|fh|tu|univ|habil|h\.c|hc|mult|rer|nat|phil|med|jur|iur|ing|oec|pol|theol|dent|vet)\.?$/i;
const PROFESSOR = /^(?:prof|professor|professorin)\.?$/i;
const DOCTOR = /^(?:dr|doktor|doctor)\.?(?:-ing\.?)?$/i;

/**
 * The title as it stands before the last name in a salutation, or `''`.
 * Germany and Switzerland speak the highest only and write Professor in full, for women too (the usual form of address);
 * Austria keeps every title before the name (Mag., Dipl.-Ing.); English knows Professor and Dr.
 *
 * @example spokenTitle('Prof. Dr.', 'de-DE') // 'Professor'
 */
export function spokenTitle(title: string, locale: LetterLocale): string {
  const parts = title.split(/[\s,]+/).filter((part) => part !== '' && part !== '.');
  if (locale === 'de-AT') return parts.filter((part) => !NEVER.test(part)).join(' ');
  if (parts.some((part) => PROFESSOR.test(part))) return 'Professor';
  if (parts.some((part) => DOCTOR.test(part))) return locale === 'en-GB' ? 'Dr' : 'Dr.';
  if (locale.startsWith('en') && parts.some((part) => /^mx\.?$/i.test(part))) return locale === 'en-GB' ? 'Mx' : 'Mx.';
  return '';
}
