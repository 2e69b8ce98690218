import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../shared/Button';

interface AddPartProps {
  label: string;
  /** Open from the start: nobody asked for it, so the keyboard stays where it is. */
  startsOpen?: boolean;
  /** The form for something new. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form in its place; the keyboard goes into the form, and afterwards back to the button. */
export function AddPart({ label, startsOpen = false, children }: AddPartProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(startsOpen);
  const wasOpen = useRef(startsOpen);
  useEffect(() => {
    if (isOpen === wasOpen.current) return;
    wasOpen.current = isOpen;
    ref.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }, [isOpen]);
  return (
    <div ref={ref}>
      {isOpen ? children(() => setOpen(false)) : <Button onClick={() => setOpen(true)}>{label}</Button>}
    </div>
  );
}
