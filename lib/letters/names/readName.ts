import type { Contact } from '../../domain/application';
import { letterLocale } from '../letterLocale';
import { cleanName, withoutStrayMarks } from './cleanName';
import { joinDegrees } from './splitTitles';
import { AFTER_NAME, FIELD_OF_DEGREE, TITLE_IN_NAME, TYPED_FORMS } from './titles.data';

/** A name taken apart: what was typed before it, wherever it was typed, and the name alone. */
export interface ReadName {
  /** Forms of address and titles, in the order of typing: `Frau Dr. rer. nat.` */
  before: string;
  first: string;
  last: string;
}

/**
 * Takes apart what people type into the three fields: "Frau Dr." before the first or last name, degrees behind it, and
 * "Weber, Petra" as address books show it.
 *
 * @example readName({ ...contact, title: '', firstName: '', lastName: 'Dr. Weber, MSc' }) // { before: 'Dr.', first: '', last: 'Weber' }
 */
export function readName(contact: Contact): ReadName {
  const fields = inOwnFields(cleanName(contact.firstName), cleanName(contact.lastName));
  const isEnglish = letterLocale(contact).startsWith('en');
  const behind = withoutBefore(fields.behind, true, isEnglish);
  const first = withoutBefore(fields.first, fields.last !== '', isEnglish);
  const last = withoutBefore(fields.last, false, isEnglish);
  const given = first.name || (isGivenName(behind.name) ? behind.name : '');
  return {
    before: [cleanName(contact.title), first.before, last.before, behind.before].filter(Boolean).join(' '),
    first: withoutStrayMarks(withoutDegrees(given.replace(/,.*$/, ''))).replace(/(?<=\p{L}{4})\.$/u, ''),
    last: withoutStrayMarks(withoutDegrees(last.name)).replace(/(?<=\p{L}{2})\.$/u, ''),
  };
}

/** "Weber, Petra" in one field; `behind` is what stands after the comma of a last name. */
function inOwnFields(firstName: string, lastName: string) {
  const [last = '', ...behind] = (lastName || (firstName.includes(',') ? firstName : '')).split(',');
  return {
    first: lastName || !firstName.includes(',') ? firstName : '',
    last: last.trim(),
    behind: behind.join(' ').trim(),
  };
}

function isGivenName(words: string): boolean {
  return words.split(' ').every((word) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word) && !AFTER_NAME.test(word));
}

/** Takes forms and titles off the front. A single word stays a name (Jan Herr), unless the name follows elsewhere. */
function withoutBefore(
  typed: string,
  isFollowed: boolean,
  isEnglish: boolean,
): Pick<ReadName, 'before'> & { name: string } {
  const words = joinDegrees(typed).split(' ').filter(Boolean);
  const before: string[] = [];
  while (
    words[0] !== undefined &&
    (words.length > 1 || isFollowed) &&
    (isBefore(words[0], before, isEnglish) || (isFollowed && words[0] === 'DI'))
  ) {
    before.push(words.shift() ?? '');
  }
  return { before: before.join(' '), name: words.join(' ') };
}

function isBefore(word: string, before: readonly string[], isEnglish: boolean): boolean {
  return (
    TITLE_IN_NAME.test(word) ||
    TYPED_FORMS.some(
      ({ reads, language }) =>
        reads.test(word) && (language ?? (isEnglish ? 'en' : 'de')) === (isEnglish ? 'en' : 'de'),
    ) ||
    (before.some((title) => TITLE_IN_NAME.test(title)) && FIELD_OF_DEGREE.test(word))
  );
}

function withoutDegrees(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && AFTER_NAME.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
