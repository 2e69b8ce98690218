import { useRef } from 'react';
import type { Application } from '../../../lib/domain/application';
import { DAYS_IN_BIN } from '../../../lib/domain/bin';
import { EmptyState } from '../../shared/EmptyState';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { BinItem } from './BinItem';
import './bin.css';

interface BinViewProps {
  deleted: Application[];
  tools: DashboardTools;
}

const latestFirst = (one: Application, other: Application) => (other.deletedAt ?? 0) - (one.deletedAt ?? 0);

/** What was deleted in the last 30 days, the latest first: each can be put back, or goes for good. */
export function BinView({ deleted, tools }: BinViewProps) {
  const t = useText();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes with its item.
  const moveFocus = () => title.current?.focus();
  return (
    <div className="nk-stack bin">
      <h1 tabIndex={-1} ref={title}>
        {t('nav_bin')}
      </h1>
      {deleted.length === 0 ? (
        <EmptyState title={t('bin_empty_title')} hasMark={false}>
          <p className="nk-soft">{t('bin_empty_text', DAYS_IN_BIN)}</p>
        </EmptyState>
      ) : (
        <>
          <p className="nk-soft">{t('bin_text', DAYS_IN_BIN)}</p>
          <ul className="bin-list">
            {[...deleted].sort(latestFirst).map((application) => (
              <BinItem key={application.id} application={application} tools={tools} onGone={moveFocus} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
