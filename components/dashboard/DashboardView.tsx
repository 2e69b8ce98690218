import type { Application } from '../../lib/domain/application';
import type { Settings } from '../../lib/domain/settings';
import { ApplicationList } from './ApplicationList';
import { ApplicationView } from './ApplicationView';
import { CallSheetView } from './CallSheetView';
import type { DashboardTools } from './dashboard-tools';
import { Missing } from './Missing';
import type { Route } from './route';
import { SettingsView } from './SettingsView';

export interface Records {
  applications: Application[];
  settings: Settings;
}

interface DashboardViewProps {
  records: Records;
  route: Route;
  tools: DashboardTools;
}

/** The view that the address names. */
export function DashboardView({ records: { applications, settings }, route, tools }: DashboardViewProps) {
  if (route.view === 'list') return <ApplicationList applications={applications} tools={tools} />;
  if (route.view === 'settings') return <SettingsView settings={settings} applications={applications} tools={tools} />;
  const application = applications.find((each) => each.id === route.applicationId);
  if (!application) return <Missing />;
  if (route.view === 'call-sheet')
    return (
      <CallSheetView
        key={route.key}
        application={application}
        followUpKey={route.key}
        settings={settings}
        tools={tools}
      />
    );
  return <ApplicationView key={application.id} application={application} tools={tools} />;
}
