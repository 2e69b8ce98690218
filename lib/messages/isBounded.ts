const MAX_DEPTH = 32;
const MAX_VALUES = 5_000;
const MAX_TEXT = 200_000;

/**
 * Whether a message is small enough to look at: depth, number of values, length of texts. Checked before anything else,
 * because deep nesting breaks what comes later (structured cloning throws at 20,000 levels; measured 2026-11).
 */
export function isBounded(message: unknown): boolean {
  const open: [unknown, number][] = [[message, 0]];
  let values = 0;
  let text = 0;
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const [value, depth] = entry;
    if (typeof value === 'string') text += value.length;
    if (++values > MAX_VALUES || depth > MAX_DEPTH || text > MAX_TEXT) return false;
    if (typeof value === 'object' && value !== null)
      for (const key of Object.keys(value)) {
        text += key.length;
        open.push([(value as Record<string, unknown>)[key], depth + 1]);
      }
  }
  return true;
}
