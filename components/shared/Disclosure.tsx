import type { ReactNode } from 'react';

interface DisclosureProps {
  title: ReactNode;
  children: ReactNode;
  /** Open from the start; afterwards the user's. */
  isOpen?: boolean;
  onToggle?: (isOpen: boolean) => void;
}

/** Folds away what most people don't need most of the time. */
export function Disclosure({ title, children, isOpen = false, onToggle }: DisclosureProps) {
  return (
    <details className="nk-disclosure" open={isOpen} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{title}</summary>
      <div className="nk-disclosure__body">{children}</div>
    </details>
  );
}
