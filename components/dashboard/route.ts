/** Where one is on the dashboard; it stands in the address after `#`, so that notifications and links can lead there. */
export type Route =
  | { view: 'list' }
  | { view: 'settings' }
  | { view: 'application'; applicationId: string }
  | { view: 'call-sheet'; applicationId: string; key: string };

/**
 * The view that an address names; the list for anything unknown.
 *
 * @example parseRoute('#/application/a1') // { view: 'application', applicationId: 'a1' }
 */
export function parseRoute(hash: string): Route {
  const [view, applicationId, key] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (view === 'settings') return { view };
  if (view === 'application' && applicationId) return { view, applicationId };
  if (view === 'call-sheet' && applicationId && key) return { view, applicationId, key };
  return { view: 'list' };
}

/** The address of a view, for links. */
export function formatRoute(route: Route): string {
  const parts: string[] = [route.view];
  if ('applicationId' in route) parts.push(route.applicationId);
  if ('key' in route) parts.push(route.key);
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
