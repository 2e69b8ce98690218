import type { Application, Instant } from './application';

/** How many changes the histories hold since then; all of them where there is no then. Removals leave no trace and don't count. */
export function changesSince(applications: readonly Pick<Application, 'history'>[], since: Instant | null): number {
  const isLater = (at: Instant) => since === null || at > since;
  return applications.reduce((sum, { history }) => sum + history.filter(({ at }) => isLater(at)).length, 0);
}
