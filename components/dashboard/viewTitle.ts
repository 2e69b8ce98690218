import type { Translate } from '../../lib/messages/text-key';
import type { Records } from './DashboardView';
import { PLACES } from './places';
import { isPlace, type Route } from './route';

/** The tab's name: where one is, then the product. */
export function viewTitle(route: Route, records: Records | null, t: Translate): string {
  return t('dashboard_title', placeName(route, records, t));
}

function placeName(route: Route, records: Records | null, t: Translate): string {
  if (isPlace(route)) return t(PLACES[route.view].text);
  if (route.view === 'report' && !route.applicationId) return t('report_title');
  if (!records) return t('dashboard_applications');
  const application = records.applications.find(({ id }) => id === route.applicationId);
  if (!application) return t('dashboard_missing_title');
  if (route.view === 'report') return t('report_title_one', application.company);
  return route.view === 'call-sheet' ? t('call_title', application.company) : application.company;
}
