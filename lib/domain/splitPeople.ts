/** A word that can only begin another person. */
const FORM = '(?:Frau|Fr\\.|Herrn?|Hr\\.|Ms\\.?|Mrs\\.?|Mr\\.?|Mx\\.?|Miss) ';
/** Ends one person: a mark or word between; a comma before a form of address, or before a title after a whole name. */
const BETWEEN = [
  ';',
  ' (?:&|/|\\+) ',
  // "von und zu" belongs to one name.
  '(?<! von) (?:und|and) ',
  `, ?(?=${FORM})`,
  // "Weber, Dr. Anna" is one person, "Anna Weber, Dr. Jan Klein" are two.
  '(?<= [^ ,]+), ?(?=(?:Dr|Prof)\\. )',
];
const ENDS = new RegExp(BETWEEN.join('|'), 'iu');

/**
 * Tells apart several people typed into one field.
 *
 * @example splitPeople('Frau Weber und Herr Klein') // ['Frau Weber', 'Herr Klein']
 */
export function splitPeople(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(ENDS)
    .map((part) => part.trim())
    .filter(Boolean);
}
