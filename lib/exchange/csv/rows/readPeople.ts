import type { ContactInput } from '../../../domain/commands';
import { likelyLanguage } from '../../../domain/likelyLanguage';
import { parsePersonName } from '../../../domain/parsePersonName';
import { splitPeople } from '../../../domain/splitPeople';
import { cleanText } from '../../../domain/transitions/cleanText';
import { LIMITS } from '../../../domain/transitions/limits';
import type { ColumnUse } from '../columns/columnUse';
import { cellAt, cellFor, columnsFor, keepAsDetail, problemAt, type RowReader } from './rowReader';

const ADDRESS = /[^\s@<>()[\]\\,;:"?&]{1,64}@[^\s@<>()[\]\\,;:"?&.]{1,63}(?:\.[^\s@<>()[\]\\,;:"?&.]{1,63}){1,8}/g;
const LONGEST_CELL = 2_000;
const PHONE = /^[+(\d][\d\s()/.+-]{3,}(?:(?:ext|x|dw)\.? ?\d+)?$/i;

/**
 * The people that a row names: of its columns for names, addresses and numbers the first of each belong together, and so on. What is no
 * address or number is kept as a detail.
 */
export function readPeople(reader: RowReader, country: ContactInput['country']): ContactInput[] {
  const named = namesIn(reader);
  const emails = [...named.flatMap(({ emails }) => emails), ...addressesIn(reader)];
  const phones = phonesIn(reader);
  const count = Math.max(named.length, emails.length, phones.length);
  if (count > LIMITS.contacts) {
    reader.problems.push(problemAt(reader, columnsFor(reader, 'contact')[0], 'too-many', { limit: LIMITS.contacts }));
    return [];
  }
  return Array.from({ length: count }, (_, index): ContactInput => {
    const { language, ...name } = parsePersonName(named[index]?.name ?? '');
    return {
      ...bounded(reader, name),
      email: emails[index] ?? '',
      phone: phones[index] ?? '',
      terms: 'formal',
      // A table doesn't tell in which language its user works.
      language: language ?? likelyLanguage(country, 'de'),
      country,
    };
  });
}

interface Named {
  name: string;
  emails: string[];
}

function namesIn(reader: RowReader): Named[] {
  const whole = ['firstName', 'lastName'].map((use) => cellFor(reader, use as ColumnUse, LIMITS.name)).filter(Boolean);
  const listed = columnsFor(reader, 'contact').flatMap((column) =>
    splitPeople(cellAt(reader, column, LONGEST_CELL, 'lines').replace(/\n+/g, '; ')),
  );
  return [...(whole.length > 0 ? [whole.join(' ')] : []), ...listed].map((text) => ({
    name: text.replace(ADDRESS, ' ').replace(/[<>()]/g, ' '),
    emails: text.match(ADDRESS) ?? [],
  }));
}

function addressesIn(reader: RowReader): string[] {
  return columnsFor(reader, 'email').flatMap((column) => {
    const text = cellAt(reader, column, LONGEST_CELL);
    const found = text.match(ADDRESS)?.filter((address) => address.length <= LIMITS.email) ?? [];
    if (found.length === 0) keepAsDetail(reader, column, 'not-an-email');
    return found;
  });
}

function phonesIn(reader: RowReader): string[] {
  return columnsFor(reader, 'phone').flatMap((column) => {
    const text = cellAt(reader, column, LONGEST_CELL);
    if (text !== '' && text.length <= LIMITS.phone && PHONE.test(text)) return [text];
    keepAsDetail(reader, column);
    return [];
  });
}

type Name = Pick<ContactInput, 'formOfAddress' | 'title' | 'firstName' | 'lastName'>;

function bounded(reader: RowReader, name: Name): Name {
  const part = (text: string, longest: number) => {
    const clean = cleanText(text, 'one-line');
    if (clean.length <= longest) return clean;
    reader.problems.push(
      problemAt(reader, columnsFor(reader, 'contact')[0], 'too-long', { found: clean, limit: longest }),
    );
    return '';
  };
  return {
    formOfAddress: name.formOfAddress,
    title: part(name.title, LIMITS.title),
    firstName: part(name.firstName, LIMITS.name),
    lastName: part(name.lastName, LIMITS.name),
  };
}
