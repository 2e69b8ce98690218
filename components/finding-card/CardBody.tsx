import { useId } from 'react';
import type { PanelFinding } from '../../lib/composer/panel-port';
import type { Shortcut } from '../../lib/composer/shortcut';
import type { TextKey } from '../../lib/messages/text-key';
import { isOwnRule } from '../../lib/phrases/ownRule';
import { IgnoreChoices } from '../compose-panel/IgnoreChoices';
import type { Reach } from '../compose-panel/useIgnoredHints';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import { kindOf } from './Announcements';
import type { CardTools } from './card-tools';

interface CardBodyProps {
  finding: PanelFinding;
  findings: readonly PanelFinding[];
  hasApplication: boolean;
  tools: CardTools;
  /** Whether a click is the user's, and meant for this finding. */
  mayAct: (event: { isTrusted: boolean }) => boolean;
  onHide: (reach: Reach) => void;
  /** To the next finding, or the one before. */
  go: (shortcut: Shortcut) => void;
}

/** One finding: the words, the reason, calmer wordings or what to do instead, ways to hide it, and the way to the others. */
export function CardBody(props: CardBodyProps) {
  const { finding, findings, tools, mayAct, hasApplication, onHide } = props;
  const t = useText();
  const id = useId();
  const { ruleId, severity, language, words } = finding;
  const [reason, advice] = [tools.reasons, tools.advice].map((texts) => texts[ruleId]?.[tools.language]);
  return (
    <div
      role="dialog"
      aria-label={t('card_label', findings.indexOf(finding) + 1, findings.length)}
      aria-describedby={id}
      className={`card-body card-body--${severity}`}
    >
      <CardHead {...props} />
      <q className="card-words" lang={language} dir="auto">
        {words}
      </q>
      <div className="card-why" id={id}>
        {isOwnRule(ruleId) && <p>{t('panel_own_reason')}</p>}
        {reason && <p>{reason}</p>}
        {advice && <p>{advice}</p>}
      </div>
      <Replacements {...{ finding, tools, mayAct }} />
      <div className="card-foot">
        <IgnoreChoices
          hasApplication={hasApplication}
          onHide={(reach) => (event) => {
            if (mayAct(event)) onHide(reach);
          }}
        />
        <Button kind="plain" data-testid="card-panel" onClick={() => tools.line.send({ type: 'openPanel' })}>
          {t('card_in_panel')}
        </Button>
      </div>
    </div>
  );
}

/** What kind of finding it is, the way to the others, and the way out. */
function CardHead({ finding, findings, tools, go }: CardBodyProps) {
  const t = useText();
  const keys = findings.map(({ key }) => key);
  const sign = (key: TextKey, shown: string, onClick: () => void) => (
    <Button kind="plain" aria-label={t(key)} title={t(key)} data-harmless onClick={onClick}>
      <span aria-hidden="true">{shown}</span>
    </Button>
  );
  return (
    <div className="card-head">
      <p className="card-kind">{kindOf(finding, t)}</p>
      {keys.length > 1 && (
        <div className="card-steps">
          {sign('card_previous', '‹', () => go('previous'))}
          <span className="nk-soft nk-small">{t('card_position', keys.indexOf(finding.key) + 1, keys.length)}</span>
          {sign('card_next', '›', () => go('next'))}
        </div>
      )}
      {sign('panel_close', '×', () => tools.line.send({ type: 'backToText' }))}
    </div>
  );
}

function Replacements({ finding, tools, mayAct }: Pick<CardBodyProps, 'finding' | 'tools' | 'mayAct'>) {
  const t = useText();
  const id = useId();
  const { key, language, replacements } = finding;
  if (replacements.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls that hold a value
    <div role="group" aria-labelledby={id} className="card-replacements">
      <p id={id} className="nk-soft nk-small">
        {t('panel_replace_with')}
      </p>
      {replacements.map((replacement) => (
        <Button
          key={replacement}
          data-testid="card-replace"
          lang={language}
          dir="auto"
          onClick={(event) => {
            if (mayAct(event)) tools.line.send({ type: 'replace', key, replacement });
          }}
        >
          {replacement}
        </Button>
      ))}
    </div>
  );
}
