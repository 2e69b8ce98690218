import { useText } from '../../shared/text';

const WAYS = ['privacy_check_manifest', 'privacy_check_network', 'privacy_check_offline'] as const;

/** That nothing leaves the device, and how one sees that for oneself. */
export function NothingLeaves() {
  const t = useText();
  return (
    <section className="nk-card nk-stack" aria-labelledby="privacy-leaves">
      <h2 id="privacy-leaves">{t('privacy_leaves')}</h2>
      <p>{t('privacy_leaves_text')}</p>
      <h3>{t('privacy_check')}</h3>
      <ul className="privacy-ways">
        {WAYS.map((way) => (
          <li key={way}>{t(way)}</li>
        ))}
      </ul>
    </section>
  );
}
