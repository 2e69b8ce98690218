import { useState } from 'react';
import type { ComposeState, PanelFinding } from '../../lib/composer/panel-port';
import { Toast, type ToastContent } from '../shared/Toast';
import { useText } from '../shared/text';
import { FindingItem } from './FindingItem';
import type { PanelTools } from './panel-tools';

/** The hints of this mail. One is unfolded at a time: the one the user pointed at. */
export function FindingList({ state, tools }: { state: ComposeState; tools: PanelTools }) {
  const t = useText();
  const [toast, setToast] = useState<ToastContent | null>(null);
  const { findings, selected, ignoredRules } = state;
  const keepIgnored = async (rules: string[], ruleId: string, isIgnored: boolean) => {
    const kept = await tools.ask('settings/change', { ignoredRules: rules }).catch(() => ({ ok: false as const }));
    if (kept.ok) tools.line.send({ type: 'ignoreAlways', ruleId, isIgnored });
    return kept.ok;
  };
  const ignoreAlways = async ({ ruleId }: PanelFinding) => {
    const isKept = await keepIgnored([...ignoredRules.filter((each) => each !== ruleId), ruleId], ruleId, true);
    if (!isKept) return setToast({ id: tools.newId(), text: t('panel_not_kept') });
    setToast({
      id: tools.newId(),
      text: t('panel_ignored_always'),
      actionLabel: t('panel_undo'),
      onAction: () => {
        setToast(null);
        void keepIgnored(
          ignoredRules.filter((each) => each !== ruleId),
          ruleId,
          false,
        );
      },
    });
  };
  return (
    <section className="panel-section" aria-label={t('panel_findings')}>
      <h2>{t('panel_findings')}</h2>
      {findings.length === 0 && <p className="nk-soft">{t('panel_findings_none')}</p>}
      <ul className="panel-findings">
        {findings.map((finding) => (
          <FindingItem
            key={finding.key}
            finding={finding}
            isOpen={finding.key === selected}
            tools={tools}
            onIgnoreAlways={() => void ignoreAlways(finding)}
          />
        ))}
      </ul>
      <Toast toast={toast} onGone={() => setToast(null)} />
    </section>
  );
}
