import { useState } from 'react';
import type { ToPanel } from '../../lib/composer/panel-port';
import { Button } from '../shared/Button';
import { KIND_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import type { PanelTools } from './panel-tools';

interface SentQuestionProps {
  sent: Extract<ToPanel, { type: 'sent' }>;
  tools: PanelTools;
  /** Ticked off by this change. */
  onYes: (operationId: string) => void;
}

/** A mail has left that may have been for a step, or about something else: only the user knows, and one click says it (R20). */
export function SentQuestion({ sent, tools, onYes }: SentQuestionProps) {
  const t = useText();
  const [hasFailed, setFailed] = useState(false);
  const { asks, operationId: letterId, kind } = sent;
  const tick = async (event: { isTrusted: boolean }) => {
    if (!asks || !tools.isByUser(event)) return;
    const operationId = tools.newId();
    const command = { name: 'assignLetter', letterId, key: asks.key } as const;
    const { applicationId } = asks;
    const answer = await tools
      .ask('application/change', { operationId, applicationId, command })
      .catch(() => ({ ok: false }));
    if (answer.ok) onYes(operationId);
    setFailed(!answer.ok);
  };
  return (
    <>
      <p role="status">{t(hasFailed ? 'panel_sent_ask_failed' : 'panel_sent_ask', t(KIND_NAMES[kind]))}</p>
      <div className="nk-row">
        <Button kind="primary" data-testid="panel-sent-yes" onClick={tick}>
          {t('panel_sent_yes')}
        </Button>
        <Button data-testid="panel-sent-no" onClick={() => tools.line.send({ type: 'finished' })}>
          {t('panel_sent_no')}
        </Button>
      </div>
    </>
  );
}
