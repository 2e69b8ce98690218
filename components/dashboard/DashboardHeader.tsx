import { Menu } from 'lucide-react';
import { useRef } from 'react';
import { Mark } from '../shared/Mark';
import { useText } from '../shared/text';
import { NavigationLinks } from './NavigationLinks';
import { formatRoute, placeOf, type Route } from './route';
import { useFoldedMenu } from './useFoldedMenu';

/** The way to every part of the product: beside the view where there is room, else folded into a menu above it. */
export function DashboardHeader({ route }: { route: Route }) {
  const t = useText();
  const menu = useRef<HTMLDetailsElement>(null);
  useFoldedMenu(menu, placeOf(route));
  return (
    <header className="dashboard-header">
      <a className="dashboard-brand" href={formatRoute({ view: 'today' })}>
        <Mark size={26} />
        <span>{t('extension_name')}</span>
      </a>
      <nav className="dashboard-nav dashboard-nav--beside" aria-label={t('dashboard_navigation')}>
        <NavigationLinks route={route} />
      </nav>
      <details className="dashboard-menu" ref={menu}>
        <summary className="nk-button">
          <Menu size={18} aria-hidden="true" />
          {t('nav_menu')}
        </summary>
        <nav className="dashboard-nav" aria-label={t('dashboard_navigation')}>
          <NavigationLinks route={route} />
        </nav>
      </details>
    </header>
  );
}
