import { EmptyState } from '../shared/EmptyState';
import { useText } from '../shared/text';
import { formatRoute } from './route';

/** What a link leads to when its application has been deleted meanwhile. */
export function Missing() {
  const t = useText();
  return (
    <EmptyState title={t('dashboard_missing_title')} hasMark={false}>
      <p>{t('dashboard_missing_text')}</p>
      <a className="nk-button" href={formatRoute({ view: 'list' })}>
        {t('dashboard_back')}
      </a>
    </EmptyState>
  );
}
