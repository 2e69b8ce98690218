import { useEffect, useState } from 'react';
import type { Application } from '../../lib/domain/application';
import type { Settings } from '../../lib/domain/settings';
import { DashboardPage } from './DashboardPage';
import { parseRoute } from './route';
import { type DashboardOutside, useDashboard } from './useDashboard';

interface DashboardProps {
  outside: DashboardOutside;
  /** Calls back now and after every change; returns how to stop. */
  watchApplications: (listener: (applications: Application[]) => void) => () => void;
  watchSettings: (listener: (settings: Settings) => void) => () => void;
}

/** The dashboard with its live records and its place in the address. */
export function Dashboard({ outside, watchApplications, watchSettings }: DashboardProps) {
  const [applications, setApplications] = useState<Application[] | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const { tools, toast, hideToast } = useDashboard(outside);
  useEffect(() => watchApplications(setApplications), [watchApplications]);
  useEffect(() => watchSettings(setSettings), [watchSettings]);
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <DashboardPage
      applications={applications}
      settings={settings}
      route={route}
      tools={tools}
      toast={toast}
      onToastGone={hideToast}
    />
  );
}
