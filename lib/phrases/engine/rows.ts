/** Rows of numbers in one array: row n lies from `firsts[n]` to before `firsts[n + 1]`. */
export interface Rows {
  readonly firsts: Int32Array;
  readonly values: Int32Array;
}

export function toRows(rows: readonly (readonly number[])[]): Rows {
  const firsts = new Int32Array(rows.length + 1);
  let count = 0;
  for (let n = 0; n < rows.length; n++) {
    count += rows[n]?.length ?? 0;
    firsts[n + 1] = count;
  }
  const values = new Int32Array(count);
  for (let n = 0; n < rows.length; n++) values.set(rows[n] ?? [], firsts[n]);
  return { firsts, values };
}
