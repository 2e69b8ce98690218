import { useEffect, useRef } from 'react';
import type { Application } from '../../lib/domain/application';
import type { Settings } from '../../lib/domain/settings';
import { Mark } from '../shared/Mark';
import { Toast, type ToastContent } from '../shared/Toast';
import { useText } from '../shared/text';
import { ApplicationList } from './ApplicationList';
import { ApplicationView } from './ApplicationView';
import { CallSheetView } from './CallSheetView';
import type { DashboardTools } from './dashboard-tools';
import { Missing } from './Missing';
import { formatRoute, type Route } from './route';
import { SettingsView } from './SettingsView';

interface DashboardPageProps {
  /** `null` until the records are read. */
  applications: Application[] | null;
  settings: Settings | null;
  route: Route;
  tools: DashboardTools;
  toast: ToastContent | null;
  onToastGone: () => void;
}

/** All applications, one of them, a call sheet, or the settings. */
export function DashboardPage({ applications, settings, route, tools, toast, onToastGone }: DashboardPageProps) {
  const t = useText();
  const main = useRef<HTMLElement>(null);
  const place = formatRoute(route);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place, not a new render, moves the focus
  useEffect(() => main.current?.focus(), [place]);
  return (
    <>
      <header className="dashboard-header">
        <a className="dashboard-brand" href={formatRoute({ view: 'list' })}>
          <Mark size={26} />
          <span>{t('extension_name')}</span>
        </a>
        <nav className="nk-row" aria-label={t('dashboard_navigation')}>
          <a href={formatRoute({ view: 'list' })} aria-current={route.view === 'list' ? 'page' : undefined}>
            {t('dashboard_applications')}
          </a>
          <a href={formatRoute({ view: 'settings' })} aria-current={route.view === 'settings' ? 'page' : undefined}>
            {t('dashboard_settings')}
          </a>
          <a href="practice.html">{t('dashboard_practice')}</a>
        </nav>
      </header>
      <main className="dashboard-main" ref={main} tabIndex={-1}>
        {applications && settings ? (
          <View applications={applications} settings={settings} route={route} tools={tools} />
        ) : (
          <p className="nk-soft">{t('dashboard_loading')}</p>
        )}
      </main>
      <Toast toast={toast} onGone={onToastGone} />
    </>
  );
}

interface ViewProps {
  applications: Application[];
  settings: Settings;
  route: Route;
  tools: DashboardTools;
}

function View({ applications, settings, route, tools }: ViewProps) {
  if (route.view === 'list') return <ApplicationList applications={applications} tools={tools} />;
  if (route.view === 'settings') return <SettingsView settings={settings} tools={tools} />;
  const application = applications.find((each) => each.id === route.applicationId);
  if (!application) return <Missing />;
  if (route.view === 'call-sheet')
    return <CallSheetView application={application} followUpKey={route.key} settings={settings} tools={tools} />;
  return <ApplicationView key={application.id} application={application} tools={tools} />;
}
