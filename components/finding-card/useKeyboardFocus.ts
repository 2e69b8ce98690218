import { type RefObject, useEffect, useRef, useState } from 'react';

/** Where the keyboard goes: the first calmer wording, else what can be done without one. */
const PLACES = ['[data-testid="card-replace"]', '.card-foot button', 'button'];

/**
 * Takes the focus where the user came by keyboard, and takes it along when what had it has left the card.
 *
 * @returns whether the user came to this finding by keyboard
 */
export function useKeyboardFocus(card: RefObject<HTMLElement | null>, focusCount: number, key: string | null): boolean {
  const [reached, setReached] = useState<string | null>(null);
  const seen = useRef(0);
  const hadFocus = useRef(false);
  useEffect(() => {
    const isCalled = focusCount !== seen.current;
    const isLost = hadFocus.current && document.hasFocus() && !card.current?.contains(document.activeElement);
    const place = PLACES.map((each) => card.current?.querySelector<HTMLElement>(each)).find(Boolean);
    if (place && (isCalled || isLost)) {
      if (isCalled) setReached(key);
      seen.current = focusCount;
      // The frame may still be too small to show anything.
      place.focus({ preventScroll: true });
    }
    hadFocus.current = card.current?.contains(document.activeElement) ?? false;
  }, [card, focusCount, key]);
  useEffect(() => {
    const show = () => document.activeElement?.scrollIntoView?.({ block: 'nearest' });
    if (key !== null) document.scrollingElement?.scrollTo?.(0, 0);
    window.addEventListener('resize', show);
    return () => window.removeEventListener('resize', show);
  }, [key]);
  return key !== null && reached === key;
}
