import { useEffect, useRef, useState } from 'react';
import type { ToPanel } from '../../lib/composer/panel-port';
import type { LetterOffer } from '../../lib/messages/protocol';
import { Button } from '../shared/Button';
import { formatDay } from '../shared/formatDay';
import { KIND_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import type { PanelTools } from './panel-tools';
import { StillWithout } from './StillWithout';

/** Long enough to read two lines and reach the button; pointer and focus stop the clock. In milliseconds. */
const SHOWN_FOR = 15_000;

interface SentNoticeProps {
  sent: Extract<ToPanel, { type: 'sent' }>;
  offers: readonly LetterOffer[] | null;
  tools: PanelTools;
  reload: () => void;
}

/** After sending: what was ticked off, who is still without a letter, what comes next, and the way back. Then the panel leaves by itself. */
export function SentNotice({ sent, offers, tools, reload }: SentNoticeProps) {
  const t = useText();
  const hold = useLeaveLater(tools);
  const { undone, undo, said } = useUndo(sent, tools, hold.off);
  useEffect(reload, [reload]);
  const changed = offers?.find(({ application }) =>
    application.history.some((entry) => entry.operationId === sent.operationId),
  );
  const next = changed && tools.nextStep(changed.application);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only stops the clock while someone is there
    <div
      className="panel-section panel-sent"
      onMouseMove={hold.on}
      onMouseLeave={hold.off}
      onFocus={hold.on}
      onBlur={hold.off}
    >
      <p role="status" ref={said} tabIndex={-1}>
        {undone === null && t('panel_sent', t(KIND_NAMES[sent.kind]))}
        {undone === 'yes' && t('panel_sent_undone')}
        {undone === 'no' && t('panel_sent_undo_failed')}
      </p>
      {undone === null && changed && <StillWithout offer={changed} operationId={sent.operationId} tools={tools} />}
      {undone === null && next && (
        <p className="nk-soft">{t('panel_next', t(KIND_NAMES[next.kind]), formatDay(next.opens, tools.language))}</p>
      )}
      {undone === null && (
        <Button data-testid="panel-undo-sent" onClick={undo}>
          {t('panel_undo')}
        </Button>
      )}
    </div>
  );
}

/** Takes the tick back; `said` is where that is told. */
function useUndo({ operationId }: SentNoticeProps['sent'], tools: PanelTools, onUndone: () => void) {
  const [undone, setUndone] = useState<'yes' | 'no' | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const undo = async (event: { isTrusted: boolean }) => {
    if (!tools.isByUser(event)) return;
    const answer = await tools.ask('application/undo', { operationId }).catch(() => ({ ok: false }));
    setUndone(answer.ok ? 'yes' : 'no');
    // The button goes away under the keyboard, and never says that it was left.
    said.current?.focus();
    onUndone();
  };
  return { undone, undo, said };
}

/** Asks the composer to take the panel away after a while, but not while someone is at it: a pointer that only rests there isn't. */
function useLeaveLater({ line }: PanelTools) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => line.send({ type: 'finished' }), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [isHeld, line]);
  return { on: () => setHeld(true), off: () => setHeld(false) };
}
