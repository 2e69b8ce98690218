import { type RefObject, useEffect, useRef } from 'react';

/** A question that was asked for gets the keyboard: its first button or field has the focus. */
export function useFirstFocus<Holder extends HTMLElement>(): RefObject<Holder | null> {
  const ref = useRef<Holder>(null);
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, []);
  return ref;
}
