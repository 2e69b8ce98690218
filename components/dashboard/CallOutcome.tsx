import { type KeyboardEvent, useRef, useState } from 'react';
import type { Application } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { isActionable, nextFollowUp } from '../../lib/domain/follow-ups/nextFollowUp';
import { useText } from '../shared/text';
import { NewsForm } from './application/NewsForm';
import { CallBack } from './CallBack';
import { CallButtons, type CallQuestion } from './CallButtons';
import { CallReached } from './CallReached';
import type { DashboardTools } from './dashboard-tools';
import { nextSentence } from './nextSentence';
import { PastStep } from './PastStep';
import { formatRoute } from './route';

interface CallOutcomeProps {
  application: Application;
  followUp: FollowUp;
  tools: DashboardTools;
}

/** How did the call go? Each answer keeps what was done, and a sentence says what comes next. */
export function CallOutcome({ application, followUp, tools }: CallOutcomeProps) {
  const t = useText();
  const [question, setQuestion] = useState<CallQuestion | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const next = nextFollowUp(tools.plan(application));
  const isSettled = next && (next.key !== followUp.key || next.state === 'snoozed');
  const canAct = isActionable(followUp) || followUp.state === 'upcoming' || followUp.state === 'snoozed';
  /** The buttons may go, so the keyboard goes to what stays. */
  const settle = () => {
    heading.current?.focus();
    setQuestion(null);
  };
  const shared = { application, followUp, tools, onSettled: settle };
  const close = ({ key }: KeyboardEvent) => key === 'Escape' && question && settle();
  return (
    <section className="nk-stack call-outcome" aria-labelledby="call-outcome" onKeyDown={close}>
      <h2 id="call-outcome" ref={heading} tabIndex={-1}>
        {t('call_outcome')}
      </h2>
      {canAct && <CallButtons {...shared} open={question} onOpen={setQuestion} />}
      {!canAct && <PastStep application={application} followUp={followUp} tools={tools} />}
      {canAct && question === 'reached' && <CallReached {...shared} />}
      {canAct && question === 'call-back' && <CallBack {...shared} />}
      {canAct && question === 'answer' && (
        <>
          <NewsForm application={application} tools={tools} onKept={settle} />
          <a href={formatRoute({ view: 'application', applicationId: application.id })}>{t('call_invitation')}</a>
        </>
      )}
      <p role="status" className="call-next">
        {isSettled && nextSentence(next, tools, t)}
      </p>
    </section>
  );
}
