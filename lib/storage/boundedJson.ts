const MAX_DEPTH = 32;

/** Nesting of 20,000 makes structured cloning throw (Chromium 156, 2026-11): nothing of ours is nearly as deep. */
function isTooDeep(value: unknown, left = MAX_DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((each) => isTooDeep(each, left - 1));
}

/** What a text of JSON holds, or `undefined` when it is none or nested too deep. */
export function boundedJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isTooDeep(value) ? undefined : value;
  } catch {
    return undefined;
  }
}
