/** What is asked of a table. */
interface Rows<Value> {
  bulkGet(ids: string[]): PromiseLike<(Value | undefined)[]>;
  toCollection(): { primaryKeys(): PromiseLike<string[]> };
}

/** From so many on the keys of all are looked at first. */
const MANY = 50;

/**
 * The rows of those ids, `undefined` where there is none. Of many, those that are there are told by the keys alone: an import
 * brings thousands that are not, and asking for one takes almost as long as writing it.
 *
 * @example await rowsOf(database.applications, ids)
 */
export async function rowsOf<Value extends { id: string }>(
  table: Rows<Value>,
  ids: string[],
): Promise<(Value | undefined)[]> {
  if (ids.length < MANY) return table.bulkGet(ids);
  const there = new Set(await table.toCollection().primaryKeys());
  const rows = await table.bulkGet(ids.filter((id) => there.has(id)));
  const found = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return ids.map((id) => found.get(id));
}
