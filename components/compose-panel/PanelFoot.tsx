import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';
import type { PanelTools } from './panel-tools';
import { WindowReport } from './WindowReport';

/** The keys, and the way to report a window in which something is not right. */
export function PanelFoot({ report, tools }: { report: string | null; tools: PanelTools }) {
  const t = useText();
  return (
    <footer className="panel-keys">
      <p className="nk-soft nk-small">{t('panel_keys')}</p>
      <Disclosure title={t('panel_something_wrong')}>
        <WindowReport {...{ report, tools }} />
      </Disclosure>
    </footer>
  );
}
