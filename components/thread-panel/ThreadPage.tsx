import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '../shared/Button';
import { Mark } from '../shared/Mark';
import { useText } from '../shared/text';
import { AcceptedNotice } from './AcceptedNotice';
import { type Accepted, AnswerForm } from './AnswerForm';
import type { ThreadTools } from './thread-tools';
import { useThread } from './useThread';

/** Asks once, beside an open thread, whether a mail is an answer. */
export function ThreadPage({ tools }: { tools: ThreadTools }) {
  const t = useText();
  const { question, isFolded } = useThread(tools);
  const [accepted, setAccepted] = useState<Accepted | null>(null);
  const main = useRef<HTMLElement>(null);
  useShown(question?.received.mail, tools);
  useHeight(main, question !== null, tools);
  useEscape(tools);
  if (!question) return null;
  return (
    <main className={`thread ${isFolded ? 'thread--folded' : ''}`} ref={main}>
      <header className="thread-head">
        <Mark size={18} />
        <h1>{t('thread_panel_name')}</h1>
        {isFolded && (
          <Button kind="plain" data-testid="thread-unfold" onClick={() => tools.line.send({ type: 'unfold' })}>
            {t('thread_look')}
          </Button>
        )}
        <Button
          kind="plain"
          aria-label={t('panel_close')}
          title={t('panel_close')}
          onClick={() => tools.line.send({ type: 'finished' })}
        >
          <span aria-hidden="true">×</span>
        </Button>
      </header>
      <div className="thread-body" hidden={isFolded}>
        {accepted ? (
          <AcceptedNotice accepted={accepted} tools={tools} />
        ) : (
          <AnswerForm {...question} tools={tools} onAccepted={setAccepted} />
        )}
      </div>
    </main>
  );
}

/** Once asked, not again in this tab, whatever the user does. */
function useShown(mail: number | undefined, { line, seen }: ThreadTools) {
  useEffect(() => {
    if (mail === undefined) return;
    seen.add(mail);
    line.send({ type: 'show' });
  }, [mail, line, seen]);
}

/** The frame is as high as what it shows. */
function useHeight(main: RefObject<HTMLElement | null>, isAsking: boolean, { line }: ThreadTools) {
  useEffect(() => {
    const element = main.current;
    if (!element || !isAsking) return;
    const observer = new ResizeObserver(() => line.send({ type: 'resize', height: element.offsetHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [main, isAsking, line]);
}

function useEscape({ line }: ThreadTools) {
  useEffect(() => {
    const listen = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') line.send({ type: 'finished' });
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [line]);
}
