import { useRef } from 'react';
import type { ComposeState, PanelFinding } from '../../lib/composer/panel-port';
import { useText } from '../shared/text';
import { FindingItem } from './FindingItem';
import { LanguageChoice } from './LanguageChoice';
import type { PanelTools } from './panel-tools';
import type { Hide, Reach } from './useIgnoredHints';

interface FindingListProps {
  state: ComposeState;
  /** What the mail is for, or `null` when it is known for nothing. */
  applicationId: string | null;
  hide: Hide;
  tools: PanelTools;
}

/** The hints of this mail. One is unfolded at a time: the one the user pointed at. */
export function FindingList({ state, applicationId, hide, tools }: FindingListProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { findings, selected } = state;
  const hideAway = async (finding: PanelFinding, reach: Reach) => {
    // The hint leaves the list, so the keyboard goes back to its heading; one that stays keeps it.
    if (await hide(finding, reach)) heading.current?.focus({ preventScroll: true });
  };
  return (
    <section className="panel-section" aria-labelledby="findings">
      <h2 id="findings" ref={heading} tabIndex={-1}>
        {t('panel_findings')}
      </h2>
      {findings.length === 0 && <p className="nk-soft">{t('panel_findings_none')}</p>}
      <ul className="panel-findings">
        {findings.map((finding) => (
          <FindingItem
            key={finding.key}
            finding={finding}
            isOpen={finding.key === selected}
            hasApplication={applicationId !== null}
            tools={tools}
            onHide={(reach) => void hideAway(finding, reach)}
          />
        ))}
      </ul>
      <LanguageChoice key={applicationId} {...{ state, applicationId, tools }} />
    </section>
  );
}
