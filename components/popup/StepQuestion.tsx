import type { CalendarDate, Channel } from '../../lib/domain/application';
import type { Command } from '../../lib/domain/commands';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { KIND_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import { DoneChoice } from './DoneChoice';
import { SkipForm } from './SkipForm';
import { SnoozeChoice } from './SnoozeChoice';

export type Question = 'done' | 'snooze' | 'skip';

interface StepQuestionProps {
  question: Question;
  followUp: FollowUp;
  today: CalendarDate;
  onDone: (channel: Channel) => void;
  send: (command: Command, said: string) => void;
  onCancel: () => void;
}

/** The one more answer that a button asked for, in place. */
export function StepQuestion({ question, followUp: { key, kind }, today, onDone, send, onCancel }: StepQuestionProps) {
  const t = useText();
  const name = t(KIND_NAMES[kind]);
  if (question === 'done') return <DoneChoice onChoose={onDone} />;
  if (question === 'snooze')
    return (
      <SnoozeChoice
        name={name}
        today={today}
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
