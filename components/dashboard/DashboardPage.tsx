import { useRef } from 'react';
import type { ReadProblem } from '../../lib/domain/read-problem';
import { ReadNotice } from '../shared/ReadNotice';
import { Toast, type ToastContent } from '../shared/Toast';
import { useText } from '../shared/text';
import { DashboardHeader } from './DashboardHeader';
import { DashboardView, type Records } from './DashboardView';
import type { DashboardTools } from './dashboard-tools';
import type { Route } from './route';
import { useArrival } from './useArrival';
import { useUndoKey } from './useUndoKey';
import { viewTitle } from './viewTitle';

interface DashboardPageProps {
  /** `null` until they are read. */
  records: Records | null;
  /** Why the records can't be read. */
  problem: ReadProblem | null;
  route: Route;
  tools: DashboardTools;
  toast: ToastContent | null;
  onToastGone: () => void;
}

/** All applications, one of them, a call sheet, or the settings. */
export function DashboardPage({ records, problem, route, tools, toast, onToastGone }: DashboardPageProps) {
  const t = useText();
  const main = useRef<HTMLElement>(null);
  useUndoKey(tools.undoLast);
  useArrival(main, route, records !== null, viewTitle(route, records, t));
  return (
    <div className="dashboard-shell">
      <DashboardHeader route={route} />
      <main className={`dashboard-main dashboard-main--${route.view}`} ref={main} tabIndex={-1}>
        <ReadNotice problem={problem} />
        {records && <DashboardView records={records} route={route} tools={tools} />}
        {!records && !problem && <p className="nk-soft">{t('dashboard_loading')}</p>}
      </main>
      <Toast toast={toast} onGone={onToastGone} />
    </div>
  );
}
