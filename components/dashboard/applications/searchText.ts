import type { Application, Contact } from '../../../lib/domain/application';
import { foldLoosely, foldName } from '../../../lib/domain/foldName';

/** What was typed, as it is looked for: every word, with umlauts written out and left out. */
export type SearchTerms = readonly { written: string; loose: string }[];

interface SearchText {
  written: string;
  loose: string;
}

const known = new WeakMap<Application, SearchText>();

const nameOf = ({ title, firstName, lastName, email }: Contact) => `${title} ${firstName} ${lastName} ${email}`;

function wordsOf({ company, role, contacts, interviews, lessons, details = [], stage }: Application): string {
  return [
    company,
    role,
    ...contacts.map(nameOf),
    ...interviews.flatMap(({ notes }) => Object.values(notes)),
    ...lessons.flatMap(({ heard, next }) => [heard, next]),
    ...details.map(({ text }) => text),
    stage.name === 'closed' ? stage.reason : '',
  ].join('\n');
}

/** All that can be looked for in an application, folded once: a changed application is another object. */
export function searchTextOf(application: Application): SearchText {
  const found = known.get(application);
  if (found) return found;
  const written = foldName(wordsOf(application));
  const made = { written, loose: foldLoosely(written) };
  known.set(application, made);
  return made;
}

/**
 * The words that were typed, in any order.
 *
 * @example searchTerms(' Müller  siemens ') // two terms
 */
export function searchTerms(typed: string): SearchTerms {
  return foldName(typed)
    .split(/\s+/)
    .filter(Boolean)
    .map((written) => ({ written, loose: foldLoosely(written) }));
}

/**
 * Whether all words stand in company, role, people or notes, whatever the case, accents and umlauts.
 *
 * @example isFound(application, searchTerms('muller')) // also where Müller or Mueller stands
 */
export function isFound(application: Application, terms: SearchTerms): boolean {
  if (terms.length === 0) return true;
  const text = searchTextOf(application);
  return terms.every(({ written, loose }) => text.written.includes(written) || text.loose.includes(loose));
}
