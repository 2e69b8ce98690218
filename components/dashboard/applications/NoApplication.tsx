import { EmptyState } from '../../shared/EmptyState';
import { useText } from '../../shared/text';

/** The first look: what it is for, and the two ways to begin. */
export function NoApplication() {
  const t = useText();
  return (
    <EmptyState title={t('dashboard_empty_title')} hasMark={false}>
      <p>{t('dashboard_empty_text')}</p>
      <div className="nk-row">
        <a className="nk-button nk-button--primary" href="popup.html">
          {t('popup_log')}
        </a>
        <a className="nk-button" href="practice.html">
          {t('dashboard_empty_practice')}
        </a>
      </div>
    </EmptyState>
  );
}
