import { useRef } from 'react';
import { Toast, type ToastContent } from '../shared/Toast';
import { useText } from '../shared/text';
import { DashboardHeader } from './DashboardHeader';
import { DashboardView, type Records } from './DashboardView';
import type { DashboardTools } from './dashboard-tools';
import type { Route } from './route';
import { useArrival } from './useArrival';
import { viewTitle } from './viewTitle';

interface DashboardPageProps {
  /** `null` until they are read. */
  records: Records | null;
  /** The records can't be read here at all. */
  isUnreadable: boolean;
  route: Route;
  tools: DashboardTools;
  toast: ToastContent | null;
  onToastGone: () => void;
}

/** All applications, one of them, a call sheet, or the settings. */
export function DashboardPage({ records, isUnreadable, route, tools, toast, onToastGone }: DashboardPageProps) {
  const t = useText();
  const main = useRef<HTMLElement>(null);
  useArrival(main, route, records !== null, viewTitle(route, records, t));
  return (
    <>
      <DashboardHeader route={route} />
      <main className="dashboard-main" ref={main} tabIndex={-1}>
        {isUnreadable && (
          <p className="nk-notice nk-notice--problem" role="alert">
            {t('error_read')}
          </p>
        )}
        {records && <DashboardView records={records} route={route} tools={tools} />}
        {!records && !isUnreadable && <p className="nk-soft">{t('dashboard_loading')}</p>}
      </main>
      <Toast toast={toast} onGone={onToastGone} />
    </>
  );
}
