import type { CalendarDate, Channel } from '../../lib/domain/application';
import type { Command } from '../../lib/domain/commands';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { KIND_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import { AnswerChoice } from './AnswerChoice';
import { DoneChoice } from './DoneChoice';
import { SkipForm } from './SkipForm';
import { SnoozeChoice } from './SnoozeChoice';

export type Question = 'done' | 'answer' | 'snooze' | 'skip';

interface StepQuestionProps {
  question: Question;
  applicationId: string;
  followUp: FollowUp;
  today: CalendarDate;
  onDone: (channel: Channel) => void;
  send: (command: Command, said: string) => void;
  onCancel: () => void;
}

/** The one more answer that a button asked for, in place. */
export function StepQuestion({ question, applicationId, followUp, today, onDone, send, onCancel }: StepQuestionProps) {
  const { key, kind } = followUp;
  const t = useText();
  const name = t(KIND_NAMES[kind]);
  if (question === 'done') return <DoneChoice onChoose={onDone} />;
  if (question === 'answer')
    return (
      <AnswerChoice
        today={today}
        otherNews={`dashboard.html#/application/${encodeURIComponent(applicationId)}`}
        onChoose={(promisedBy) =>
          send({ name: 'recordAnswer', on: today, promisedBy }, t('dashboard_news_answer_done'))
        }
      />
    );
  if (question === 'snooze')
    return (
      <SnoozeChoice
        {...{ name, followUp, today }}
        onChoose={(until, said) => send({ name: 'snoozeFollowUp', key, until }, said)}
      />
    );
  return (
    <SkipForm
      onCancel={onCancel}
      onSkip={(reason) => send({ name: 'skipFollowUp', key, on: today, reason }, t('popup_said_skipped', name))}
    />
  );
}
