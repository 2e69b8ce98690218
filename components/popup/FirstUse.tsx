import { EmptyState } from '../shared/EmptyState';
import { useText } from '../shared/text';

const STEPS = ['popup_first_thanks', 'popup_first_ask', 'popup_first_feedback'] as const;

/** What this is for, before anything was logged: the three steps, and a place to try them. */
export function FirstUse() {
  const t = useText();
  return (
    <EmptyState title={t('popup_first_title')} hasMark={false}>
      <ol className="popup-steps">
        {STEPS.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      <p className="nk-small nk-soft">{t('popup_first_how')}</p>
      <a href="practice.html" target="_blank" rel="noreferrer">
        {t('popup_first_practice')}
      </a>
    </EmptyState>
  );
}
