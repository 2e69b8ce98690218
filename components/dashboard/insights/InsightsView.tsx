import { lazy, Suspense } from 'react';
import type { Application } from '../../../lib/domain/application';
import { EmptyState } from '../../shared/EmptyState';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { WaysToBegin } from '../WaysToBegin';

interface InsightsViewProps {
  applications: readonly Application[];
  tools: DashboardTools;
}

const InsightFigures = lazy(() => import('./InsightFigures'));

/** What the records show, and no more than that: no promise, and no rate of success (R2). */
export function InsightsView({ applications, tools }: InsightsViewProps) {
  const t = useText();
  return (
    <div className="nk-stack dashboard-sections">
      <header className="nk-stack">
        <h1 tabIndex={-1}>{t('nav_insights')}</h1>
        <p className="nk-soft">{t('insights_intro')}</p>
      </header>
      {applications.length === 0 ? (
        <EmptyState title={t('insights_empty')}>
          <p>{t('insights_empty_text')}</p>
          <WaysToBegin />
        </EmptyState>
      ) : (
        <Suspense fallback={<p className="nk-soft">{t('dashboard_loading')}</p>}>
          <InsightFigures applications={applications} tools={tools} />
        </Suspense>
      )}
    </div>
  );
}
