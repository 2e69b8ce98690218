import { useEffect, useRef } from 'react';
import type { PanelFinding } from '../../lib/composer/panel-port';
import { isOwnRule } from '../../lib/phrases/ownRule';
import { Button } from '../shared/Button';
import { CATEGORY_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import { IgnoreChoices } from './IgnoreChoices';
import type { PanelTools } from './panel-tools';
import type { Reach } from './useIgnoredHints';

interface FindingItemProps {
  finding: PanelFinding;
  isOpen: boolean;
  hasApplication: boolean;
  tools: PanelTools;
  onHide: (reach: Reach) => void;
}

/** One hint: the words; unfolded, the reason, what to do instead, calmer wordings, and ways to hide it. */
export function FindingItem({ isOpen, ...parts }: FindingItemProps) {
  const t = useText();
  const { finding, tools } = parts;
  const { key, category, severity, language, words } = finding;
  const isOwn = isOwnRule(finding.ruleId);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const select = () => tools.line.send({ type: 'select', key: isOpen ? null : key });
  return (
    <li ref={item} className={`panel-finding panel-finding--${severity}`} data-testid="panel-finding">
      <button
        type="button"
        className="panel-finding__head"
        aria-expanded={isOpen}
        data-key={key}
        data-harmless
        onClick={select}
      >
        <q className="panel-finding__words" lang={language} dir="auto">
          {words}
        </q>
        <span className="panel-finding__kind">
          {isOwn ? t('panel_own_phrase') : t(CATEGORY_NAMES[category])}
          {severity === 'mild' && !isOwn && `, ${t('panel_mild')}`}
        </span>
      </button>
      {isOpen && <FindingBody {...parts} />}
    </li>
  );
}

function FindingBody({ finding, hasApplication, tools, onHide }: Omit<FindingItemProps, 'isOpen'>) {
  const t = useText();
  const { key, ruleId, language, replacements } = finding;
  const reason = isOwnRule(ruleId) ? t('panel_own_reason') : tools.reasons[ruleId]?.[tools.language];
  const advice = tools.advice[ruleId]?.[tools.language];
  const byUser = (work: () => void) => (event: { isTrusted: boolean }) => {
    if (tools.isByUser(event)) work();
  };
  return (
    <div className="panel-finding__body">
      {reason && <p>{reason}</p>}
      {advice && <p>{advice}</p>}
      {replacements.length > 0 && <p className="nk-soft nk-small">{t('panel_replace_with')}</p>}
      <div className="panel-replacements">
        {replacements.map((replacement) => (
          <Button
            key={replacement}
            data-testid="panel-replace"
            lang={language}
            dir="auto"
            onClick={byUser(() => tools.line.send({ type: 'replace', key, replacement }))}
          >
            {replacement}
          </Button>
        ))}
      </div>
      <IgnoreChoices hasApplication={hasApplication} onHide={(reach) => byUser(() => onHide(reach))} />
    </div>
  );
}
