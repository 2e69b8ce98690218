import type { Contact } from '../../../lib/domain/application';
import { read } from '../../laws/source-files';
import { contactWith } from './letter-request';

/** One row of docs/SALUTATIONS.md. */
export interface TableRow {
  heading: string;
  /** The row as it stands there, without the blanks. */
  source: string;
  people: [Contact, ...Contact[]];
  expected: string;
}

const CUSTOM = /^(de|en)-(DE|AT|CH|GB|US)$/;

/** Every row of the document that says how somebody is addressed. */
export function salutationRows(): TableRow[] {
  return rowsOf(/^(?!Closings$)/).map(({ heading, cells }) => {
    const [custom = '', ...rest] = cells;
    const expected = rest.pop() ?? '';
    const [first, ...others] = rest.length === 1 ? (rest[0] ?? '').split(' + ').map(personOf) : [rest];
    const people: TableRow['people'] = [
      contactOf(custom, first ?? []),
      ...others.map((each) => contactOf(custom, each)),
    ];
    return { heading, source: cells.join(' | '), people, expected };
  });
}

/** The closings by custom and terms. */
export function closingRows(): { contact: Contact; closings: string[] }[] {
  return rowsOf(/^Closings$/).map(({ cells: [custom = '', terms = '', closings = ''] }) => ({
    contact: contactOf(custom, [terms, 'neutral', '', 'Kim', 'Weber']),
    closings: closings.split(' / '),
  }));
}

function rowsOf(heading: RegExp): { heading: string; cells: string[] }[] {
  let current = '';
  return read('docs/SALUTATIONS.md')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('## ')) current = line.slice(3);
      const cells = line.startsWith('|')
        ? line
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim())
        : [];
      return heading.test(current) && CUSTOM.test(cells[0] ?? '') ? [{ heading: current, cells }] : [];
    });
}

function personOf(cell: string): string[] {
  return cell.split(' · ').map((part) => (part === '–' ? '' : part));
}

let people = 0;

function contactOf(
  custom: string,
  [terms, formOfAddress, title = '', firstName = '', lastName = '']: readonly string[],
): Contact {
  const [, language, country] = CUSTOM.exec(custom) ?? [];
  return contactWith({
    id: `contact-${people++}`,
    language: language as Contact['language'],
    country: country as Contact['country'],
    terms: terms as Contact['terms'],
    formOfAddress: formOfAddress as Contact['formOfAddress'],
    title: unescaped(title),
    firstName: unescaped(firstName),
    lastName: unescaped(lastName),
  });
}

function unescaped(cell: string): string {
  return cell.replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
