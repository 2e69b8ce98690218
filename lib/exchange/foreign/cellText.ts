/** Longer texts are cut where they are kept, so nothing is lost here that would have been kept. */
const LONGEST = 40_000;
const MOST_ITEMS = 200;
const DEEPEST = 4;

/**
 * A value of a JSON file as a cell of a table: texts and numbers as they are, lists joined, records as `name: value` by line.
 *
 * @example cellText([{ status: 'applied', date: '2026-11-01' }]) // 'status: applied, date: 2026-11-01'
 */
export function cellText(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value.slice(0, LONGEST);
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  if (typeof value !== 'object' || value === null || depth >= DEEPEST) return '';
  if (Array.isArray(value)) {
    const items = value.slice(0, MOST_ITEMS).map((item) => cellText(item, depth + 1));
    const isOfRecords = value.some((item) => typeof item === 'object' && item !== null);
    return items
      .filter(Boolean)
      .join(isOfRecords ? '\n' : ', ')
      .slice(0, LONGEST);
  }
  const parts = Object.entries(value)
    .slice(0, MOST_ITEMS)
    .map(([name, item]) => [name, cellText(item, depth + 1)]);
  return parts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}: ${text}`)
    .join(', ')
    .slice(0, LONGEST);
}
