import { useCallback, useLayoutEffect, useRef } from 'react';
import type { CardTools } from './card-tools';

/** What has just come under the pointer, or under the keys, is not pressed on purpose yet (P8). In milliseconds. */
const SETTLED = 500;

/** Tells whether a click may act: by the user, on a card that has been there for a while, for this finding. */
export function useSettled(shown: string | null, { now, isByUser, onEarly }: CardTools) {
  const since = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another finding starts the time anew
  useLayoutEffect(() => {
    since.current = now();
  }, [shown, now]);
  return useCallback(
    (event: { isTrusted: boolean }) => {
      if (!isByUser(event)) return false;
      const isSettled = now() - since.current >= SETTLED;
      if (!isSettled) onEarly();
      return isSettled;
    },
    [isByUser, onEarly, now],
  );
}
