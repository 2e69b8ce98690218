import { useDeferredValue, useMemo } from 'react';
import type { Application } from '../../../lib/domain/application';
import type { DashboardTools } from '../dashboard-tools';
import { filterRows } from './filterRows';
import type { ListQuery } from './listQuery';
import type { Row } from './row';
import { sortRows } from './sortRows';
import { useListQuery } from './useListQuery';
import { useRows } from './useRows';

export interface List {
  /** All of them, in order; `null` until they are worked out. */
  rows: Row[] | null;
  /** Those that fit what is looked for. */
  shown: Row[];
  query: ListQuery;
  change: (patch: Partial<ListQuery>) => void;
}

const NONE: Row[] = [];

/** Rows, sorted and then filtered; a key in the search field waits for neither. */
export function useList(
  applications: readonly Application[],
  tools: Pick<DashboardTools, 'plan' | 'today'>,
  asked: string | undefined,
): List {
  const { today } = tools;
  const [query, change] = useListQuery(asked);
  const rows = useRows(applications, tools);
  const { sort, isDown } = query;
  const sorted = useMemo(() => rows && sortRows(rows, { sort, isDown }), [rows, sort, isDown]);
  const wanted = useDeferredValue(query);
  const shown = useMemo(() => (sorted ? filterRows(sorted, wanted, today) : NONE), [sorted, wanted, today]);
  return { rows: sorted, shown, query, change };
}
