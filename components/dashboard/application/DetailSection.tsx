import type { Detail } from '../../../lib/domain/application';
import { useText } from '../../shared/text';

/** What came with an imported application and has no field of its own, word for word. */
export function DetailSection({ details }: { details: readonly Detail[] }) {
  const t = useText();
  return (
    <section className="nk-stack" aria-labelledby="details">
      <h2 id="details">{t('dashboard_details')}</h2>
      <p className="nk-soft">{t('dashboard_details_hint')}</p>
      <dl className="nk-card dashboard-details">
        {details.map(({ name, text }, index) => (
          // Two columns of a table may have the same name.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is never changed
          <div key={index}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
