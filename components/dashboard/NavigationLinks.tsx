import { SquarePen } from 'lucide-react';
import { useText } from '../shared/text';
import { PLACES } from './places';
import { formatRoute, type PlaceView, type Route } from './route';

/** What is used daily, what is looked up now and then, and what is set once. */
const GROUPS: PlaceView[][] = [
  ['today', 'applications', 'calendar'],
  ['lessons', 'insights', 'phrases'],
  ['data', 'bin', 'settings', 'privacy'],
];

const PARENT: Partial<Record<Route['view'], PlaceView>> = {
  application: 'applications',
  'call-sheet': 'applications',
  report: 'data',
};

interface NavigationLinkProps {
  view: PlaceView;
  route: Route;
}

function NavigationLink({ view, route }: NavigationLinkProps) {
  const t = useText();
  const { text, icon: Icon } = PLACES[view];
  const current = route.view === view ? 'page' : PARENT[route.view] === view ? 'true' : undefined;
  return (
    <li>
      <a href={formatRoute({ view })} aria-current={current}>
        <Icon size={18} aria-hidden="true" />
        {t(text)}
      </a>
    </li>
  );
}

export function NavigationLinks({ route }: { route: Route }) {
  const t = useText();
  return (
    <>
      {GROUPS.map((views) => (
        <ul key={views[0]}>
          {views.map((view) => (
            <NavigationLink key={view} view={view} route={route} />
          ))}
        </ul>
      ))}
      <ul>
        <li>
          <a href="practice.html">
            <SquarePen size={18} aria-hidden="true" />
            {t('practice_title')}
          </a>
        </li>
      </ul>
    </>
  );
}
