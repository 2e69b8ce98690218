import type { ComposeState } from '../../lib/composer/panel-port';
import { Toast } from '../shared/Toast';
import { useText } from '../shared/text';
import { FindingItem } from './FindingItem';
import type { PanelTools } from './panel-tools';
import { useIgnoredRules } from './useIgnoredRules';

/** The hints of this mail. One is unfolded at a time: the one the user pointed at. */
export function FindingList({ state, tools }: { state: ComposeState; tools: PanelTools }) {
  const t = useText();
  const { toast, forget, ignoreAlways } = useIgnoredRules(state.ignoredRules, tools);
  const { findings, selected } = state;
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
            onIgnoreAlways={() => void ignoreAlways(finding.ruleId)}
          />
        ))}
      </ul>
      <Toast toast={toast} onGone={forget} />
    </section>
  );
}
