import { useText } from '../../shared/text';
import type { Records } from '../DashboardView';
import type { DashboardTools } from '../dashboard-tools';
import { BackupAdvice } from '../data/BackupAdvice';
import { ApplicationLists } from './ApplicationLists';
import { NoApplication } from './NoApplication';

interface ApplicationsViewProps {
  records: Records;
  tools: DashboardTools;
  /** What is looked for, as it stands in the address. */
  query?: string | undefined;
}

/** All applications, as a table or a board; before the first, what it is all for. */
export function ApplicationsView({ records, tools, query }: ApplicationsViewProps) {
  const t = useText();
  const { applications } = records;
  return (
    <div className="nk-stack lists">
      <div className="dashboard-title">
        <h1 tabIndex={-1}>{t('dashboard_applications')}</h1>
        {applications.length > 0 && (
          <a className="nk-button nk-button--primary" href="popup.html">
            {t('popup_log')}
          </a>
        )}
      </div>
      {applications.length === 0 ? (
        <NoApplication />
      ) : (
        <ApplicationLists applications={applications} tools={tools} query={query} />
      )}
      <BackupAdvice records={records} tools={tools} />
    </div>
  );
}
