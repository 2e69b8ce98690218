import { useEffect, useRef, useState } from 'react';
import type { PanelFinding } from '../../lib/composer/panel-port';
import type { Translate } from '../../lib/messages/text-key';
import { isOwnRule } from '../../lib/phrases/ownRule';
import { CATEGORY_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import type { CardTools } from './card-tools';

/** Who writes isn't told of a number that changes with the next word. In milliseconds. */
const PAUSE = 2_000;

interface AnnouncementsProps {
  findings: readonly PanelFinding[];
  /** The finding that the user came to by keyboard. */
  reached: PanelFinding | undefined;
  tools: CardTools;
}

/** What a screen reader hears: how many hints there are, once the number stands, and each finding that is gone to. */
export function Announcements({ findings, reached, tools }: AnnouncementsProps) {
  const t = useText();
  const summary = useSummary(findings);
  const reason =
    reached && (isOwnRule(reached.ruleId) ? t('panel_own_reason') : tools.reasons[reached.ruleId]?.[tools.language]);
  return (
    <div className="nk-sr-only">
      <p role="status" data-testid="card-summary">
        {summary}
      </p>
      <p role="status" data-testid="card-reached">
        {reached && `${reached.words}. ${kindOf(reached, t)}. ${reason ?? ''}`}
      </p>
    </div>
  );
}

/** A finding's category and severity, or that the user wanted it. */
export const kindOf = ({ ruleId, category, severity }: PanelFinding, t: Translate) =>
  isOwnRule(ruleId)
    ? t('panel_own_phrase')
    : `${t(CATEGORY_NAMES[category])}, ${t(severity === 'clear' ? 'card_clear' : 'panel_mild')}`;

function useSummary(findings: readonly PanelFinding[]): string {
  const t = useText();
  const [said, setSaid] = useState('');
  const hasSaid = useRef(false);
  const text = summaryOf(findings, t);
  useEffect(() => {
    if (findings.length === 0 && !hasSaid.current) return;
    const timer = setTimeout(() => {
      hasSaid.current = true;
      setSaid(text);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, findings.length]);
  return said;
}

function summaryOf(findings: readonly PanelFinding[], t: Translate): string {
  const { length } = findings;
  if (length === 0) return t('card_summary_none');
  const clear = findings.filter(({ severity }) => severity === 'clear').length;
  const all = length === 1 ? t('card_summary_one') : t('card_summary', length);
  return clear > 0 ? `${all}, ${t('card_summary_clear', clear)}` : all;
}
