/** The value of a key, made when it is asked for first; a map that has grown to `most` begins anew. */
export function remembered<Key, Value>(
  map: Map<Key, Value>,
  key: Key,
  make: () => Value,
  most = Number.POSITIVE_INFINITY,
): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  if (map.size >= most) map.clear();
  const value = make();
  map.set(key, value);
  return value;
}
