import { foldName } from '../domain/foldName';

const LONGEST_SLUG = 60;

/**
 * The name of a file that goes out, whatever it is named after (H11): small letters, digits and single hyphens, 1 to 60 of
 * them, then the ending. It begins with what the file is, so no name that some system keeps to itself comes about.
 *
 * @param what what kind of file it is, in small letters
 * @param about a company or a day, as it stands in a record
 * @example fileName('nachklang', ['Müller & Söhne', '2026-11-24'], 'csv') // 'nachklang-mueller-soehne-2026-11-24.csv'
 */
export function fileName(what: string, about: readonly string[], ending: string): string {
  const slug = foldName([what, ...about].join(' ').slice(0, 4 * LONGEST_SLUG))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST_SLUG)
    .replace(/-+$/, '');
  return `${slug || 'nachklang'}.${ending}`;
}
