/** Asks again until the answer is truthy; fails with what was awaited. Tests wait for conditions, never for time. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  limit = 15_000,
): Promise<T> {
  const end = performance.now() + limit;
  let lastError: unknown;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    await new Promise((next) => setTimeout(next, 40));
  }
  throw new Error(`Not within ${limit} ms: ${what}${lastError ? ` (${String(lastError)})` : ''}`);
}
