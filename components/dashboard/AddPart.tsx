import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../shared/Button';

interface AddPartProps {
  label: string;
  /** The form for something new. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form in its place; the keyboard goes into the form, and afterwards back to the button. */
export function AddPart({ label, children }: AddPartProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen || wasOpen.current) ref.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div ref={ref}>
      {isOpen ? children(() => setOpen(false)) : <Button onClick={() => setOpen(true)}>{label}</Button>}
    </div>
  );
}
