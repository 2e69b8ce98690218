import { useText } from '../shared/text';
import { formatRoute } from './route';

/** What a link leads to when its application has been deleted meanwhile: perhaps it can still be put back. */
export function Missing({ isInBin = false }: { isInBin?: boolean | undefined }) {
  const t = useText();
  return (
    <div className="nk-empty">
      <h1 tabIndex={-1}>{t('dashboard_missing_title')}</h1>
      <p>{t(isInBin ? 'bin_missing_text' : 'dashboard_missing_text')}</p>
      {isInBin ? (
        <a className="nk-button" href={formatRoute({ view: 'bin' })}>
          {t('bin_open')}
        </a>
      ) : (
        <a className="nk-button" href={formatRoute({ view: 'applications' })}>
          {t('dashboard_back')}
        </a>
      )}
    </div>
  );
}
