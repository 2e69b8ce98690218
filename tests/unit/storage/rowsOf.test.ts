import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../lib/storage/rowsOf';

const idsOf = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`);

/** A table with the rows of these ids, which notes what it was asked for. */
function tableOf(ids: readonly string[]) {
  const asked: string[] = [];
  return {
    asked,
    bulkGet: async (wanted: string[]) => {
      asked.push(...wanted);
      return wanted.map((id) => (ids.includes(id) ? { id } : undefined));
    },
    toCollection: () => ({ primaryKeys: async () => [...ids] }),
  };
}

describe('The rows of many ids', () => {
  it('are asked for only where there are any, and stand in the order of the ids', async () => {
    const ids = idsOf(1000);
    const table = tableOf(['id-7', 'id-999', 'another']);
    const rows = await rowsOf(table, ids);
    expect(rows.flatMap((row, index) => (row ? [[index, row.id]] : []))).toEqual([
      [7, 'id-7'],
      [999, 'id-999'],
    ]);
    expect(rows).toHaveLength(ids.length);
    expect(table.asked).toEqual(['id-7', 'id-999']);
  });

  it('of a few are asked for at once', async () => {
    const table = tableOf(['id-1']);
    expect(await rowsOf(table, idsOf(3))).toEqual([undefined, { id: 'id-1' }, undefined]);
    expect(table.asked).toEqual(idsOf(3));
  });
});
