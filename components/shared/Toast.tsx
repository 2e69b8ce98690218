import { useEffect, useState } from 'react';
import { Button } from './Button';

/** Long enough to read a line and reach the button by keyboard (WCAG 2.2.1 asks for time; focus and pointer stop the clock). */
const SHOWN_FOR = 10_000;

export interface ToastContent {
  /** A new id shows a new toast and starts its time anew. */
  id: string;
  text: string;
  actionLabel?: string;
  onAction?: () => void;
}

interface ToastProps {
  toast: ToastContent | null;
  onGone: () => void;
}

/** Says what has just happened and offers to take it back. Keep it mounted: the live region must stand before its text comes. */
export function Toast({ toast, onGone }: ToastProps) {
  const id = toast?.id;
  // The one that is held, not whether: a toast that goes away under the pointer never says that it was left.
  const [heldId, setHeldId] = useState<string | null>(null);
  const isHeld = id === heldId;
  useEffect(() => {
    if (id === undefined || isHeld) return;
    const timer = setTimeout(onGone, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [id, isHeld, onGone]);
  return (
    <div className="nk-toast-region" role="status">
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only stops the clock while someone is there
        <div
          className="nk-toast"
          key={toast.id}
          onMouseEnter={() => setHeldId(toast.id)}
          onMouseLeave={() => setHeldId(null)}
          onFocus={() => setHeldId(toast.id)}
          onBlur={() => setHeldId(null)}
        >
          <span>{toast.text}</span>
          {toast.actionLabel && <Button onClick={toast.onAction}>{toast.actionLabel}</Button>}
        </div>
      )}
    </div>
  );
}
