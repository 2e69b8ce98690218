import { useEffect, useRef } from 'react';

/**
 * Takes the keyboard to the letter once everything that was asked first is answered here; at once where the letter itself was
 * asked for (`isWanted`). Put the ref where it is to go.
 */
export function useArrival(isAsking: boolean, isWanted: boolean) {
  const place = useRef<HTMLElement>(null);
  const wasAsking = useRef(isAsking || isWanted);
  useEffect(() => {
    // Only from here: the answer may have come in the dashboard while the user types in the mail.
    if (wasAsking.current && !isAsking && document.hasFocus()) place.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return place;
}
