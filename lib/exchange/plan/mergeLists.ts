/** Two lists of things with names of their own: those here in their order, then what only the file has. */
export function mergeByName<Item>(
  here: readonly Item[],
  file: readonly Item[],
  nameOf: (item: Item) => string,
  merge: (here: Item, file: Item) => Item,
): Item[] {
  const others = new Map(file.map((item) => [nameOf(item), item]));
  const known = new Set(here.map(nameOf));
  const merged = here.map((item) => {
    const other = others.get(nameOf(item));
    return other === undefined ? item : merge(item, other);
  });
  return [...merged, ...file.filter((item) => !known.has(nameOf(item)))];
}

/** Two lists of plain values, each value once. */
export function mergeValues<Value extends string | number>(here: readonly Value[], file: readonly Value[]): Value[] {
  return [...new Set([...here, ...file])];
}

/** Two texts as one: the longer where it holds the other, else one below the other. */
export function joinTexts(here: string, file: string): string {
  if (here.includes(file)) return here;
  return file.includes(here) ? file : `${here}\n\n${file}`;
}
