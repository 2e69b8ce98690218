import { useEffect, useRef, useState } from 'react';
import { formatRoute } from '../dashboard/route';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import type { Accepted } from './AnswerForm';
import type { ThreadTools } from './thread-tools';

/** Long enough to read two lines and reach the button; the pointer stops the clock. In milliseconds. */
const SHOWN_FOR = 15_000;

/** What was kept, what comes next, and the way back. Then the page leaves by itself. */
export function AcceptedNotice({ accepted, tools }: { accepted: Accepted; tools: ThreadTools }) {
  const t = useText();
  const [undone, setUndone] = useState<'yes' | 'no' | null>(null);
  const setHeld = useLeaveLater(tools);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  const undo = async (event: { isTrusted: boolean }) => {
    if (!tools.isByUser(event)) return;
    const { operationId } = accepted;
    const answer = await tools.ask('application/undo', { operationId }).catch(() => ({ ok: false }));
    setUndone(answer.ok ? 'yes' : 'no');
    said.current?.focus();
  };
  const address = `dashboard.html${formatRoute({ view: 'application', applicationId: accepted.application.id })}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only stops the clock while someone is there
    <div className="thread-done" onMouseMove={() => setHeld(true)} onMouseLeave={() => setHeld(false)}>
      <p role="status" ref={said} tabIndex={-1} data-testid="thread-done">
        {undone === null && accepted.said}
        {undone === 'yes' && t('thread_undone')}
        {undone === 'no' && t('thread_undo_failed')}
      </p>
      {undone === null && accepted.next && <p className="nk-soft">{accepted.next}</p>}
      <div className="nk-row">
        {undone === null && (
          <Button data-testid="thread-undo" onClick={undo}>
            {t('panel_undo')}
          </Button>
        )}
        <a href={address} target="_blank" rel="noreferrer">
          {t('thread_open')}
        </a>
      </div>
    </div>
  );
}

/** Takes the page away after a while, but not while someone is at it: a pointer that only rests there isn't. */
function useLeaveLater({ line }: ThreadTools) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => line.send({ type: 'finished' }), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [isHeld, line]);
  return setHeld;
}
