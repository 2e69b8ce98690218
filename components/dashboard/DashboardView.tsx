import type { Application } from '../../lib/domain/application';
import type { Settings } from '../../lib/domain/settings';
import { ApplicationView } from './application/ApplicationView';
import { CallSheetView } from './CallSheetView';
import type { DashboardTools } from './dashboard-tools';
import { Missing } from './Missing';
import { PlaceView } from './PlaceView';
import { ReportView } from './report/ReportView';
import { isPlace, type Route } from './route';

export interface Records {
  /** Those in the bin are none of them. */
  applications: Application[];
  /** Those in the bin; left out where there are none. */
  deleted?: Application[] | undefined;
  settings: Settings;
}

interface DashboardViewProps {
  records: Records;
  route: Route;
  tools: DashboardTools;
}

/** The view that the address names. */
export function DashboardView({ records, route, tools }: DashboardViewProps) {
  const { applications, settings } = records;
  if (isPlace(route)) return <PlaceView records={records} view={route.view} query={route.query} tools={tools} />;
  if (route.view === 'report' && !route.applicationId)
    return <ReportView key="all" {...{ applications, settings, tools }} isOfOne={false} />;
  const application = applications.find((each) => each.id === route.applicationId);
  if (!application) return <Missing isInBin={records.deleted?.some(({ id }) => id === route.applicationId)} />;
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
  if (route.view === 'report')
    return <ReportView key={application.id} {...{ settings, tools }} applications={[application]} isOfOne />;
  return <ApplicationView key={application.id} application={application} tools={tools} />;
}
