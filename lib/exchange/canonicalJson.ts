/**
 * JSON with the properties of every object in one order, so that equal values give equal texts however they were put together.
 *
 * @example canonicalJson({ b: 1, a: [] }) // '{"a":[],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (isPlain(each) ? sorted(each) : each));
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without a prototype, so that no name of a property means anything. */
function sorted(value: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(value).sort();
  const copy = Object.create(null) as Record<string, unknown>;
  for (const name of names) copy[name] = value[name];
  return copy;
}
