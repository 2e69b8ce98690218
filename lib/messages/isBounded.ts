const MAX_DEPTH = 32;
const MAX_VALUES = 10_000;
const MAX_TEXT = 200_000;

/**
 * Whether a message is small enough to look at: depth, number of values, length of all texts. Checked before anything
 * else, because deep nesting breaks what comes later (structured cloning throws at 20,000 levels; measured 2026-11).
 */
export function isBounded(message: unknown): boolean {
  const open: { value: unknown; depth: number }[] = [{ value: message, depth: 0 }];
  let values = 0;
  let text = 0;
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const { value, depth } = entry;
    if (typeof value === 'string') text += value.length;
    if (text > MAX_TEXT || depth > MAX_DEPTH) return false;
    if (typeof value !== 'object' || value === null) continue;
    const keys = Object.keys(value);
    values += keys.length;
    if (values > MAX_VALUES) return false;
    for (const key of keys) {
      text += key.length;
      open.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1 });
    }
  }
  return true;
}
