/** The places that the navigation leads to. */
export const PLACE_VIEWS = [
  'today',
  'applications',
  'calendar',
  'lessons',
  'insights',
  'phrases',
  'data',
  'bin',
  'settings',
  'privacy',
] as const;
export type PlaceView = (typeof PLACE_VIEWS)[number];

/** Where one is on the dashboard; it stands in the address after `#`, so that notifications and links can lead there. */
export type Route =
  /** `query`: what is looked for there, as it stands in the address behind `?`. */
  | { view: PlaceView; query?: string }
  /** What was done, for one application or for all. */
  | { view: 'report'; applicationId?: string }
  | { view: 'application'; applicationId: string }
  | { view: 'call-sheet'; applicationId: string; key: string };

/**
 * The view that an address names; what is on today for anything unknown.
 *
 * @example parseRoute('#/application/a1') // { view: 'application', applicationId: 'a1' }
 */
export function parseRoute(hash: string): Route {
  const [path = '', ...asked] = hash.replace(/^#\/?/, '').split('?');
  const [view, applicationId, key] = path.split('/').map(decode);
  const place = PLACE_VIEWS.find((each) => each === view);
  const query = asked.join('?');
  if (place) return query ? { view: place, query } : { view: place };
  if (view === 'report') return applicationId ? { view, applicationId } : { view };
  if (view === 'application' && applicationId) return { view, applicationId };
  if (view === 'call-sheet' && applicationId && key) return { view, applicationId, key };
  return { view: 'today' };
}

/** Whether the navigation leads straight to it. */
export const isPlace = (route: Route): route is { view: PlaceView; query?: string } =>
  PLACE_VIEWS.some((each) => each === route.view);

/** The address of a view, for links. */
export function formatRoute(route: Route): string {
  const parts: string[] = [route.view];
  if ('applicationId' in route && route.applicationId) parts.push(route.applicationId);
  if ('key' in route) parts.push(route.key);
  const query = 'query' in route && route.query ? `?${route.query}` : '';
  return `#/${parts.map(encodeURIComponent).join('/')}${query}`;
}

/** The address without what is looked for there: looking for something else leads to no other place. */
export const placeOf = (route: Route): string => formatRoute(isPlace(route) ? { view: route.view } : route);

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
