import { guessUse } from './guessUse';

/** Days, numbers and addresses stand in rows, not in names of columns. */
const VALUE = /^[\d\s.,:/€$%+-]+$|@|^https?:|^\d{4}-\d\d/;

/**
 * Whether a first row names the columns: by at least one name that we know, or by holding nothing that only a value can be, each cell once.
 *
 * @example isHeaderRow(['Beispiel GmbH', 'Köchin', '03.12.2026']) // false
 */
export function isHeaderRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.some((cell) => VALUE.test(cell))) return false;
  const known = filled.filter((cell) => guessUse(cell) !== undefined).length;
  return known > 0;
}
