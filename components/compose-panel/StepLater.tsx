import { useState } from 'react';
import type { Command } from '../../lib/domain/commands';
import { isActionable } from '../../lib/domain/follow-ups/nextFollowUp';
import { isMinimalOffered } from '../../lib/letters/isMinimalOffered';
import type { LetterOffer } from '../../lib/messages/protocol';
import { PROBLEM_TEXTS } from '../shared/problem-texts';
import { useText } from '../shared/text';
import { QuestionButton } from '../steps/QuestionButton';
import { type Question, StepQuestion } from '../steps/StepQuestion';
import type { PanelTools } from './panel-tools';

interface StepLaterProps {
  offer: LetterOffer;
  /** The draft has two sentences. */
  isShort: boolean;
  tools: PanelTools;
  /** Says what was done and offers to take it back. */
  onKept: (operationId: string, said: string) => void;
}

/** Not now: the step can be put off here too, or is settled because they have answered. After the second time: two sentences do (R3). */
export function StepLater({ offer: { application, followUp }, isShort, tools, onKept }: StepLaterProps) {
  const t = useText();
  const [question, setQuestion] = useState<Question | null>(null);
  const { problem, send } = useChange(application.id, tools, (operationId, said) => {
    setQuestion(null);
    onKept(operationId, said);
  });
  if (!followUp || !isActionable(followUp)) return null;
  const questions = { open: question, onChange: setQuestion };
  return (
    <div className="nk-stack">
      {isShort && isMinimalOffered(application, followUp) && <p className="nk-small">{t('panel_two_sentences')}</p>}
      <div className="nk-row panel-later">
        {followUp.kind === 'status-enquiry' && <QuestionButton asks="answer" label="step_answered" {...questions} />}
        <QuestionButton asks="snooze" label="popup_snooze" {...questions} />
      </div>
      {question && (
        <StepQuestion
          {...{ question, applicationId: application.id, followUp, today: tools.today, send }}
          onDone={() => {}}
          onCancel={() => setQuestion(null)}
        />
      )}
      <p role="alert" className="nk-field__error">
        {problem}
      </p>
    </div>
  );
}

/** Sends one change; what stood in its way is said until it works. */
function useChange(applicationId: string, { ask, newId }: PanelTools, onKept: StepLaterProps['onKept']) {
  const t = useText();
  const [problem, setProblem] = useState('');
  const change = async (command: Command, said: string) => {
    const operationId = newId();
    const request = ask('application/change', { operationId, applicationId, command });
    const result = await request.catch(() => ({ ok: false, problem: 'unavailable' }) as const);
    setProblem(result.ok ? '' : t('problem' in result ? PROBLEM_TEXTS[result.problem] : 'error_not_possible'));
    if (result.ok) onKept(operationId, said);
  };
  return { problem, send: (command: Command, said: string) => void change(command, said) };
}
