import type { Translate } from '../../lib/messages/text-key';
import type { Records } from './DashboardView';
import type { Route } from './route';

/** The tab's name: where one is, then the product. */
export function viewTitle(route: Route, records: Records | null, t: Translate): string {
  return t('dashboard_title', placeName(route, records, t));
}

function placeName(route: Route, records: Records | null, t: Translate): string {
  if (route.view === 'settings') return t('dashboard_settings');
  if (route.view === 'list' || !records) return t('dashboard_applications');
  const application = records.applications.find(({ id }) => id === route.applicationId);
  if (!application) return t('dashboard_missing_title');
  return route.view === 'call-sheet' ? t('call_title', application.company) : application.company;
}
