import { useText } from '../shared/text';

/** The two ways to begin, where nothing is kept yet. */
export function WaysToBegin() {
  const t = useText();
  return (
    <div className="nk-row">
      <a className="nk-button nk-button--primary" href="popup.html">
        {t('popup_log')}
      </a>
      <a className="nk-button" href="practice.html">
        {t('dashboard_empty_practice')}
      </a>
    </div>
  );
}
