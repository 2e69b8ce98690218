/** A word that can only begin another person. */
const FORM = '(?:Frau|Fr\\.|Herrn?|Hr\\.|Ms\\.?|Mrs\\.?|Mr\\.?|Mx\\.?|Miss|Dr\\.|Prof\\.)(?=\\s)';
/** "von und zu" belongs to one name. */
const BETWEEN = new RegExp(
  `\\s*;\\s*|\\s*\\n\\s*|\\s+(?:&|/|\\+)\\s+|(?<!\\bvon)\\s+(?:und|and)\\s+|\\s*,\\s*(?=${FORM})`,
  'iu',
);

/**
 * Tells apart several people typed into one field.
 *
 * @example splitPeople('Frau Weber und Herr Klein') // ['Frau Weber', 'Herr Klein']
 */
export function splitPeople(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter(Boolean);
}
