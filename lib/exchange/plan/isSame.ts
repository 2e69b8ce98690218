/** Whether two values of JSON are the same; a property that is `undefined` counts as none. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one)) {
    const list = other as unknown[];
    return one.length === list.length && one.every((item, index) => isSame(item, list[index]));
  }
  const [first, second] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const name in first) if (!isSame(first[name], second[name])) return false;
  for (const name in second) if (second[name] !== undefined && first[name] === undefined) return false;
  return true;
}
