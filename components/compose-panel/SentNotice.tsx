import { useEffect, useRef, useState } from 'react';
import type { ToPanel } from '../../lib/composer/panel-port';
import type { LetterOffer } from '../../lib/messages/protocol';
import { Button } from '../shared/Button';
import { formatDay } from '../shared/formatDay';
import { KIND_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import { LeavesLater } from './LeavesLater';
import type { PanelTools } from './panel-tools';
import { SentQuestion } from './SentQuestion';
import { StillWithout } from './StillWithout';

/** Long enough to read two lines and reach the button; pointer and focus stop the clock. In milliseconds. */
const SHOWN_FOR = 15_000;
/** A question deserves more time than news. */
const ASKED_FOR = 45_000;

interface SentNoticeProps {
  sent: Extract<ToPanel, { type: 'sent' }>;
  offers: readonly LetterOffer[] | null;
  tools: PanelTools;
  reload: () => void;
}

/** After sending: what was ticked off, or a question whether it may be. Then the panel leaves by itself. */
export function SentNotice(props: SentNoticeProps) {
  const { sent, offers, tools } = props;
  const [operationId, setOperationId] = useState(sent.asks ? null : sent.operationId);
  const isAsking = operationId === null;
  const hold = useLeaveLater(tools, isAsking ? ASKED_FOR : SHOWN_FOR);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only stops the clock while someone is there
    <div
      className="panel-section panel-sent"
      onMouseMove={hold.on}
      onMouseLeave={hold.off}
      onFocus={hold.on}
      onBlur={hold.off}
    >
      {isAsking ? (
        <SentQuestion {...{ sent, tools }} onYes={setOperationId} />
      ) : (
        <TickedOff {...props} {...{ operationId }} isAnswer={sent.asks !== null} onUndone={hold.off} />
      )}
      {isAsking && sent.isScheduled && (
        <LeavesLater application={applicationOf(sent, offers)} stepKey={sent.asks?.key} tools={tools} />
      )}
    </div>
  );
}

interface TickedOffProps extends SentNoticeProps {
  /** Of the change that ticked it off. */
  operationId: string;
  /** The user has just said so, and the button is gone. */
  isAnswer: boolean;
  onUndone: () => void;
}

/** What was ticked off, who is still without a letter, what comes next, and the way back. */
function TickedOff({ sent, offers, tools, reload, operationId, isAnswer, onUndone }: TickedOffProps) {
  const t = useText();
  const { undone, undo, said } = useUndo(operationId, tools, onUndone);
  useEffect(reload, [reload]);
  useEffect(() => {
    if (isAnswer) said.current?.focus();
  }, [isAnswer, said]);
  const changed = offers?.find(({ application }) =>
    application.history.some((entry) => entry.operationId === operationId),
  );
  const letter = changed?.application.letters.find((each) => each.operationId === sent.operationId);
  const next = changed && tools.nextStep(changed.application);
  return (
    <>
      <p role="status" ref={said} tabIndex={-1}>
        {undone === null && t(sent.isScheduled ? 'panel_scheduled' : 'panel_sent', t(KIND_NAMES[sent.kind]))}
        {undone === 'yes' && t('panel_sent_undone')}
        {undone === 'no' && t('panel_sent_undo_failed')}
      </p>
      {undone === null && sent.isScheduled && (
        <LeavesLater application={changed?.application} stepKey={letter?.key} tools={tools} />
      )}
      {undone === null && changed && <StillWithout offer={changed} operationId={sent.operationId} tools={tools} />}
      {undone === null && next && (
        <p className="nk-soft">{t('panel_next', t(KIND_NAMES[next.kind]), formatDay(next.opens, tools.language))}</p>
      )}
      {undone === null && (
        <Button data-testid="panel-undo-sent" onClick={undo}>
          {t('panel_undo')}
        </Button>
      )}
    </>
  );
}

/** Takes the tick back; `said` is where that is told. */
function useUndo(operationId: string, tools: PanelTools, onUndone: () => void) {
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

/** The application whose step the question is about. */
function applicationOf({ asks }: SentNoticeProps['sent'], offers: readonly LetterOffer[] | null) {
  return offers?.find(({ application }) => application.id === asks?.applicationId)?.application;
}

/** Asks the composer to take the panel away after a while, but not while someone is at it: a pointer that only rests there isn't. */
function useLeaveLater({ line }: PanelTools, after: number) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => line.send({ type: 'finished' }), after);
    return () => clearTimeout(timer);
  }, [isHeld, line, after]);
  return { on: () => setHeld(true), off: () => setHeld(false) };
}
