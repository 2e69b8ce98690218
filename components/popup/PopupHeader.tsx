import { Mark } from '../shared/Mark';
import { useText } from '../shared/text';

export function PopupHeader() {
  const t = useText();
  return (
    <header className="popup-header">
      <h1>
        <Mark size={22} />
        {t('extension_name')}
      </h1>
      <nav className="nk-row">
        <a href="dashboard.html" target="_blank" rel="noreferrer">
          {t('popup_dashboard')}
        </a>
        <a href="practice.html" target="_blank" rel="noreferrer">
          {t('popup_practice')}
        </a>
      </nav>
    </header>
  );
}
