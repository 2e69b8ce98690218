import { useCallback, useMemo } from 'react';
import type { Application } from '../../../lib/domain/application';
import { listSteps } from '../../popup/listSteps';
import { formatDay } from '../../shared/formatDay';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import { NoApplication } from '../applications/NoApplication';
import type { Records } from '../DashboardView';
import type { DashboardTools } from '../dashboard-tools';
import { BackupAdvice } from '../data/BackupAdvice';
import { useWorkedOut } from '../useWorkedOut';
import { TodayLists } from './TodayLists';
import { todaySteps } from './todaySteps';

interface TodayViewProps {
  records: Records;
  tools: DashboardTools;
}

/** What one can do today, and what comes: the two minutes of every day. */
export function TodayView({ records, tools }: TodayViewProps) {
  const t = useText();
  const language = useLanguage();
  const { applications } = records;
  const { plan, today } = tools;
  const make = useCallback((application: Application) => listSteps([application], plan), [plan]);
  const lists = useWorkedOut(applications, make);
  const steps = useMemo(() => lists && todaySteps(lists, today), [lists, today]);
  return (
    <div className="nk-stack today">
      <div className="dashboard-title">
        <div>
          <h1 tabIndex={-1}>{t('nav_today')}</h1>
          <p className="nk-soft">{formatDay(today, language)}</p>
        </div>
        {applications.length > 0 && (
          <a className="nk-button nk-button--primary" href="popup.html">
            {t('popup_log')}
          </a>
        )}
      </div>
      {applications.length === 0 && <NoApplication />}
      {applications.length > 0 && !steps && <p className="nk-soft">{t('dashboard_loading')}</p>}
      {applications.length > 0 && steps && <TodayLists steps={steps} tools={tools} />}
      <BackupAdvice records={records} tools={tools} />
    </div>
  );
}
