import { EmptyState } from '../shared/EmptyState';
import { useText } from '../shared/text';

/** The panel's page opened by itself, without a mail beside it. */
export function PanelAlone() {
  const t = useText();
  return (
    <main className="panel-alone">
      <EmptyState title={t('panel_alone_title')}>
        <p>{t('panel_alone_text')}</p>
        <p>
          <a href="practice.html">{t('panel_alone_practice')}</a>
        </p>
      </EmptyState>
    </main>
  );
}
