import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { Channel, FollowUpKind } from '../../lib/domain/application';
import type { Command } from '../../lib/domain/commands';
import type { StepItemProps } from '../popup/StepItem';
import { Button } from '../shared/Button';
import { KIND_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import { QuestionButton } from './QuestionButton';
import { type Question, StepQuestion } from './StepQuestion';

/** The channel of these decides what comes next (R20), so it is asked for. */
const BY_EITHER: readonly FollowUpKind[] = ['status-enquiry', 'feedback-request'];

interface StepButtonsProps extends Pick<StepItemProps, 'step' | 'today' | 'act'> {
  /** Leads to where the step is done. */
  children?: ReactNode;
}

/** Write or call, done, answered, later, leave it; what needs one more answer asks for it in place. */
export function StepButtons({ step, today, act, children }: StepButtonsProps) {
  const t = useText();
  const [question, setQuestion] = useState<Question | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const { application, followUp } = step;
  const send = (command: Command, said: string) => {
    setQuestion(null);
    void act({ applicationId: application.id, command }, said);
  };
  const said = t('popup_said_done', t(KIND_NAMES[followUp.kind]));
  const done = (channel: Channel) => send({ name: 'completeFollowUp', key: followUp.key, channel, on: today }, said);
  const cancel = () => {
    row.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setQuestion(null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the question from wherever the focus is in it
    <div ref={row} className="nk-stack" onKeyDown={(event) => question && onEscape(event, cancel)}>
      <div className="nk-actions">
        {children}
        <Rest kind={followUp.kind} onDone={() => done(followUp.channel)} open={question} onChange={setQuestion} />
      </div>
      {question && (
        <StepQuestion
          {...{ question, applicationId: application.id, followUp, today, send }}
          onDone={done}
          onCancel={cancel}
        />
      )}
    </div>
  );
}

interface RestProps {
  kind: FollowUpKind;
  onDone: () => void;
  /** The question that is open now. */
  open: Question | null;
  onChange: (open: Question | null) => void;
}

function Rest({ kind, onDone, ...questions }: RestProps) {
  const t = useText();
  return (
    <div className="nk-actions__rest">
      {BY_EITHER.includes(kind) ? (
        <QuestionButton asks="done" label="popup_done" {...questions} />
      ) : (
        <Button kind="plain" data-step-action="done" onClick={onDone}>
          {t('popup_done')}
        </Button>
      )}
      {kind === 'status-enquiry' && <QuestionButton asks="answer" label="step_answered" {...questions} />}
      <QuestionButton asks="snooze" label="popup_snooze" {...questions} />
      <QuestionButton asks="skip" label="popup_skip" {...questions} />
    </div>
  );
}

/** Escape would otherwise close the whole popup. */
function onEscape(event: KeyboardEvent, cancel: () => void): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  cancel();
}
