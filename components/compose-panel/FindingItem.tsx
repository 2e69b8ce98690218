import { useEffect, useRef } from 'react';
import type { PanelFinding } from '../../lib/composer/panel-port';
import { Button } from '../shared/Button';
import { CATEGORY_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import type { PanelTools } from './panel-tools';

interface FindingItemProps {
  finding: PanelFinding;
  isOpen: boolean;
  tools: PanelTools;
  onIgnoreAlways: () => void;
}

/** One hint: the words; unfolded, the reason, calmer wordings, and two ways to ignore it. */
export function FindingItem({ finding, isOpen, tools, onIgnoreAlways }: FindingItemProps) {
  const t = useText();
  const { key, category, severity, words } = finding;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const select = () => tools.line.send({ type: 'select', key: isOpen ? null : key });
  return (
    <li ref={item} className={`panel-finding panel-finding--${severity}`} data-testid="panel-finding">
      <button type="button" className="panel-finding__head" aria-expanded={isOpen} data-key={key} onClick={select}>
        <q className="panel-finding__words">{words}</q>
        <span className="panel-finding__kind">
          {t(CATEGORY_NAMES[category])}
          {severity === 'mild' && `, ${t('panel_mild')}`}
        </span>
      </button>
      {isOpen && <FindingBody finding={finding} tools={tools} onIgnoreAlways={onIgnoreAlways} />}
    </li>
  );
}

function FindingBody({ finding, tools, onIgnoreAlways }: Omit<FindingItemProps, 'isOpen'>) {
  const t = useText();
  const { key, ruleId, replacements } = finding;
  const byUser = (work: () => void) => (event: { isTrusted: boolean }) => {
    if (tools.isByUser(event)) work();
  };
  return (
    <div className="panel-finding__body">
      <p>{tools.reasons[ruleId]?.[tools.language]}</p>
      {replacements.length > 0 && <p className="nk-soft nk-small">{t('panel_replace_with')}</p>}
      <div className="panel-replacements">
        {replacements.map((replacement) => (
          <Button
            key={replacement}
            data-testid="panel-replace"
            onClick={byUser(() => tools.line.send({ type: 'replace', key, replacement }))}
          >
            {replacement}
          </Button>
        ))}
      </div>
      <div className="panel-ignore">
        <Button kind="plain" onClick={byUser(() => tools.line.send({ type: 'ignoreOnce', key }))}>
          {t('panel_ignore_once')}
        </Button>
        <Button kind="plain" onClick={byUser(onIgnoreAlways)}>
          {t('panel_ignore_always')}
        </Button>
      </div>
    </div>
  );
}
