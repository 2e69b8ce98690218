import { type Application, isEnded } from '../../lib/domain/application';
import { nextFollowUp } from '../../lib/domain/follow-ups/nextFollowUp';
import { Disclosure } from '../shared/Disclosure';
import { EmptyState } from '../shared/EmptyState';
import { useText } from '../shared/text';
import { ApplicationCard } from './ApplicationCard';
import type { DashboardTools } from './dashboard-tools';

interface ApplicationListProps {
  applications: Application[];
  tools: DashboardTools;
}

/** All applications, the one whose next step comes first on top; ended ones folded away. */
export function ApplicationList({ applications, tools }: ApplicationListProps) {
  const t = useText();
  if (applications.length === 0)
    return (
      <EmptyState title={t('dashboard_empty_title')}>
        <p>{t('dashboard_empty_text')}</p>
        <div className="nk-row">
          <a className="nk-button nk-button--primary" href="popup.html">
            {t('dashboard_log')}
          </a>
          <a className="nk-button" href="practice.html">
            {t('dashboard_empty_practice')}
          </a>
        </div>
      </EmptyState>
    );
  const entries = applications.map((application) => ({
    application,
    next: nextFollowUp(tools.plan(application)),
  }));
  const open = entries
    .filter(({ application }) => !isEnded(application))
    .sort((a, b) => (a.next?.remindAt ?? 0) - (b.next?.remindAt ?? 0));
  const ended = entries
    .filter(({ application }) => isEnded(application))
    .sort((a, b) => b.application.updatedAt - a.application.updatedAt);
  return (
    <div className="nk-stack">
      <div className="dashboard-title">
        <h1>{t('dashboard_applications')}</h1>
        <a className="nk-button nk-button--primary" href="popup.html">
          {t('dashboard_log')}
        </a>
      </div>
      <ul className="nk-stack">
        {open.map((entry) => (
          <ApplicationCard key={entry.application.id} {...entry} tools={tools} />
        ))}
      </ul>
      {open.length === 0 && <p className="nk-soft">{t('dashboard_none_open')}</p>}
      {ended.length > 0 && (
        <Disclosure title={t('dashboard_ended', ended.length)}>
          <ul className="nk-stack">
            {ended.map((entry) => (
              <ApplicationCard key={entry.application.id} {...entry} tools={tools} />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
