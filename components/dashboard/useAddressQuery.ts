import { useEffect, useRef, useState } from 'react';
import { formatRoute, type PlaceView, parseRoute } from './route';

/** The address follows what is typed when it rests this long, ms: browsers refuse to change it at every key. */
const REST = 150;

/** How a state is read from the address and written there; keep the object the same as long as it reads and writes the same. */
interface Written<State> {
  view: PlaceView;
  parse: (query: string | undefined) => State;
  format: (state: State) => string;
}

/** A state that stands in the address, so that it is still there when one comes back to it or loads the page anew. */
export function useAddressQuery<State>(asked: string | undefined, { view, parse, format }: Written<State>) {
  const [state, setState] = useState(() => parse(asked));
  const written = useRef(asked ?? '');
  useEffect(() => {
    if ((asked ?? '') === written.current) return;
    written.current = asked ?? '';
    setState(parse(asked));
  }, [asked, parse]);
  useEffect(() => {
    const said = format(state);
    if (said === format(parse(written.current))) return;
    const timer = setTimeout(() => {
      // The user has gone elsewhere, and this view has not heard of it yet: it must not call them back.
      const now = parseRoute(location.hash);
      if (now.view !== view || (now.query ?? '') !== written.current) return;
      written.current = said;
      history.replaceState(null, '', formatRoute({ view, query: said }));
      // Whoever follows the address is not told of a replaced one.
      dispatchEvent(new Event('hashchange'));
    }, REST);
    return () => clearTimeout(timer);
  }, [state, view, parse, format]);
  return [state, setState] as const;
}
