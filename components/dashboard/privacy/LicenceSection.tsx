import { useText } from '../../shared/text';

/** Under which licences the extension and the software of others in it stand: a file of the package, word for word. */
export function LicenceSection() {
  const t = useText();
  return (
    <section className="nk-card nk-stack" aria-labelledby="privacy-licences">
      <h2 id="privacy-licences">{t('privacy_licences')}</h2>
      <p>
        {t('privacy_licences_text')}{' '}
        <a href="licences.txt" target="_blank" rel="noreferrer">
          {t('privacy_licences_link')}
        </a>
      </p>
    </section>
  );
}
