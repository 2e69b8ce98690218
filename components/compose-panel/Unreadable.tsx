import { useText } from '../shared/text';
import type { PanelTools } from './panel-tools';
import { WindowReport } from './WindowReport';

interface UnreadableProps {
  missing: readonly string[];
  report: string | null;
  tools: PanelTools;
}

/** The window beside can't be read: says so, what that means, and how it can be mended. */
export function Unreadable({ missing, report, tools }: UnreadableProps) {
  const t = useText();
  return (
    <section className="panel-section" aria-labelledby="unreadable" data-testid="panel-unreadable">
      <h2 id="unreadable">{t('panel_unreadable_title')}</h2>
      <p>{t(missing.includes('send') ? 'panel_unreadable_send' : 'panel_unreadable_window')}</p>
      <p className="nk-soft">{t('panel_unreadable_meanwhile')}</p>
      <WindowReport {...{ report, tools }} />
    </section>
  );
}
