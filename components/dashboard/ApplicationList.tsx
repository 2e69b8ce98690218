import { type Application, isEnded } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { nextFollowUp } from '../../lib/domain/follow-ups/nextFollowUp';
import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';
import { ApplicationCard } from './ApplicationCard';
import type { DashboardTools } from './dashboard-tools';
import { NoApplication } from './NoApplication';

interface ApplicationListProps {
  applications: Application[];
  tools: DashboardTools;
}

interface Entry {
  application: Application;
  next: FollowUp | undefined;
}

const bySoonest = (a: Entry, b: Entry) => (a.next?.remindAt ?? 0) - (b.next?.remindAt ?? 0);
const byLatest = (a: Entry, b: Entry) => b.application.updatedAt - a.application.updatedAt;

/** All applications, the one whose next step comes first on top; ended ones folded away. */
export function ApplicationList({ applications, tools }: ApplicationListProps) {
  const t = useText();
  if (applications.length === 0) return <NoApplication />;
  const entries = applications.map((application) => ({ application, next: nextFollowUp(tools.plan(application)) }));
  const open = entries.filter(({ application }) => !isEnded(application)).sort(bySoonest);
  const ended = entries.filter(({ application }) => isEnded(application)).sort(byLatest);
  const listOf = (some: Entry[]) => (
    <ul className="nk-stack">
      {some.map((entry) => (
        <ApplicationCard key={entry.application.id} {...entry} tools={tools} />
      ))}
    </ul>
  );
  return (
    <div className="nk-stack">
      <div className="dashboard-title">
        <h1 tabIndex={-1}>{t('dashboard_applications')}</h1>
        <a className="nk-button nk-button--primary" href="popup.html">
          {t('popup_log')}
        </a>
      </div>
      {open.length > 0 ? listOf(open) : <p className="nk-soft">{t('dashboard_none_open')}</p>}
      {ended.length > 0 && <Disclosure title={t('dashboard_ended', ended.length)}>{listOf(ended)}</Disclosure>}
    </div>
  );
}
