import type { ReactNode } from 'react';
import { Mark } from './Mark';

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
}

export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="nk-empty">
      <span className="nk-empty__mark">
        <Mark size={32} />
      </span>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
