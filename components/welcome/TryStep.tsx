import { useText } from '../shared/text';

/** What it does, in two sentences, and a mail to try it with. */
export function TryStep() {
  const t = useText();
  return (
    <>
      <p>{t('welcome_try_text')}</p>
      <p>{t('welcome_try_privacy')}</p>
      <p>
        <a className="nk-button" href="practice.html" target="_blank" rel="noopener">
          {t('welcome_try_open')}
        </a>
      </p>
    </>
  );
}
