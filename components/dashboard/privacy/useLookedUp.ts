import { useEffect, useState } from 'react';

/** What a look brings, `null` until then; looked up anew when `turn` changes. */
export function useLookedUp<Value>(look: () => Promise<Value>, turn: unknown): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn, not a new function, looks again
  useEffect(() => {
    let isGone = false;
    look().then(
      (found) => !isGone && setValue(found),
      (error: unknown) => console.warn('Could not look it up', error),
    );
    return () => {
      isGone = true;
    };
  }, [turn]);
  return value;
}
