import { useCallback, useEffect, useRef, useState } from 'react';
import { formatRoute } from '../route';
import { formatListQuery, type ListQuery, parseListQuery } from './listQuery';

/** The address follows what is typed when it rests this long, ms: browsers refuse to change it at every key. */
const REST = 150;

/** What the list shows. It stands in the address, so that it is still there when one comes back to it. */
export function useListQuery(asked: string | undefined): [ListQuery, (patch: Partial<ListQuery>) => void] {
  const [query, setQuery] = useState(() => parseListQuery(asked));
  const written = useRef(asked ?? '');
  useEffect(() => {
    if ((asked ?? '') === written.current) return;
    written.current = asked ?? '';
    setQuery(parseListQuery(asked));
  }, [asked]);
  useEffect(() => {
    const said = formatListQuery(query);
    if (said === formatListQuery(parseListQuery(written.current))) return;
    const timer = setTimeout(() => {
      written.current = said;
      history.replaceState(null, '', formatRoute({ view: 'applications', query: said }));
      // Whoever follows the address is not told of a replaced one.
      dispatchEvent(new Event('hashchange'));
    }, REST);
    return () => clearTimeout(timer);
  }, [query]);
  const change = useCallback((patch: Partial<ListQuery>) => setQuery((before) => ({ ...before, ...patch })), []);
  return [query, change];
}
