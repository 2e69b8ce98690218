import { useCallback, useEffect } from 'react';
import type { Application } from '../../../lib/domain/application';
import type { DashboardTools } from '../dashboard-tools';
import { inSlices, useWorkedOut } from '../useWorkedOut';
import { makeRow, type Row } from './row';
import { searchTextOf } from './searchText';

/** A row for every application, or `null` until they are worked out. What can be searched is folded behind that. */
export function useRows(
  applications: readonly Application[],
  { plan, today }: Pick<DashboardTools, 'plan' | 'today'>,
): Row[] | null {
  const make = useCallback((application: Application) => makeRow(application, plan, today), [plan, today]);
  const rows = useWorkedOut(applications, make);
  const isReady = rows !== null;
  useEffect(() => (isReady ? inSlices(applications, searchTextOf) : undefined), [isReady, applications]);
  return rows;
}
