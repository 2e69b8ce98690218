import { Mark } from '../shared/Mark';
import { useText } from '../shared/text';
import { formatRoute, type Route } from './route';

/** The way to every part of the product. */
export function DashboardHeader({ route }: { route: Route }) {
  const t = useText();
  const link = (view: 'list' | 'settings', text: string) => (
    <a href={formatRoute({ view })} aria-current={route.view === view ? 'page' : undefined}>
      {text}
    </a>
  );
  return (
    <header className="dashboard-header">
      <a className="dashboard-brand" href={formatRoute({ view: 'list' })}>
        <Mark size={26} />
        <span>{t('extension_name')}</span>
      </a>
      <nav className="nk-row" aria-label={t('dashboard_navigation')}>
        {link('list', t('dashboard_applications'))}
        {link('settings', t('dashboard_settings'))}
        <a href="practice.html">{t('practice_title')}</a>
      </nav>
    </header>
  );
}
