import type { ReactNode } from 'react';
import { useText } from '../shared/text';

interface DraftFoldProps {
  isFolded: boolean;
  children: ReactNode;
}

/** Our draft and what belongs to it: steps aside while the user writes without it, and can be had back by one click. */
export function DraftFold({ isFolded, children }: DraftFoldProps) {
  const t = useText();
  return (
    // What was typed or opened in it stays, folded or not: the same element, told only when it folds and unfolds.
    <details className="nk-disclosure panel-fold" data-folded={isFolded || undefined} open={!isFolded}>
      <summary>{t('panel_draft_of_notes')}</summary>
      <div className="panel-fold__body">{children}</div>
    </details>
  );
}
