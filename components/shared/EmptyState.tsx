import type { ReactNode } from 'react';
import { Mark } from './Mark';

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  /** Without the mark where it stands above already. */
  hasMark?: boolean;
}

export function EmptyState({ title, children, hasMark = true }: EmptyStateProps) {
  return (
    <div className="nk-empty">
      {hasMark && (
        <span className="nk-empty__mark">
          <Mark size={32} />
        </span>
      )}
      <h2>{title}</h2>
      {children}
    </div>
  );
}
