import { useCallback } from 'react';
import { useAddressQuery } from '../useAddressQuery';
import { formatListQuery, type ListQuery, parseListQuery } from './listQuery';

const WRITTEN = { view: 'applications', parse: parseListQuery, format: formatListQuery } as const;

/** What the list shows. It stands in the address. */
export function useListQuery(asked: string | undefined): [ListQuery, (patch: Partial<ListQuery>) => void] {
  const [query, setQuery] = useAddressQuery(asked, WRITTEN);
  const change = useCallback(
    (patch: Partial<ListQuery>) => setQuery((before) => ({ ...before, ...patch })),
    [setQuery],
  );
  return [query, change];
}
