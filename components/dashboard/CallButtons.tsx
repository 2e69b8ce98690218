import type { Application } from '../../lib/domain/application';
import { isWeekend, nextWorkingDay } from '../../lib/domain/calendar-date';
import type { Command } from '../../lib/domain/commands';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { isPublicHoliday } from '../../lib/domain/holidays';
import type { TextKey } from '../../lib/messages/text-key';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';

/** An outcome that asks for one more answer. */
export type CallQuestion = 'reached' | 'call-back' | 'answer';

/** What every outcome of a call works with. */
export interface CallOutcomeParts {
  application: Application;
  followUp: FollowUp;
  tools: DashboardTools;
  onSettled: () => void;
}

interface CallButtonsProps extends CallOutcomeParts {
  open: CallQuestion | null;
  onOpen: (question: CallQuestion | null) => void;
}

/**
 * The five ways a call can go. A message left is a contact, not reaching anybody is none (R20): then the next working day is the
 * next try.
 */
export function CallButtons({ application, followUp, tools, onSettled, open, onOpen }: CallButtonsProps) {
  const t = useText();
  const { today } = tools;
  const { key, kind } = followUp;
  const act = async (command: Command, done: TextKey) => {
    const { ok } = await tools.act(application.id, command, t(done));
    if (ok) onSettled();
  };
  const isFree = (date: string) => isWeekend(date) || isPublicHoliday(date, application.country, application.region);
  const retry: Command = { name: 'planCall', key, on: nextWorkingDay(today, isFree), at: null };
  const left: Command = { name: 'completeFollowUp', key, channel: 'phone', on: today };
  const reached: Command = { name: 'recordCall', key, on: today, promisedBy: null };
  const asking = (question: CallQuestion) => ({
    'aria-expanded': open === question,
    onClick: () => onOpen(open === question ? null : question),
  });
  const isFeedback = kind === 'feedback-request';
  return (
    <div className="nk-row">
      <Button {...(isFeedback ? { onClick: () => void act(reached, 'call_reached_toast') } : asking('reached'))}>
        {t('call_reached')}
      </Button>
      <Button onClick={() => void act(left, 'call_reached_toast')}>{t('call_voicemail_left')}</Button>
      <Button onClick={() => void act(retry, 'call_not_reached_toast')}>{t('call_not_reached')}</Button>
      <Button {...asking('call-back')}>{t('call_back')}</Button>
      <Button {...asking('answer')}>{t('call_answer')}</Button>
    </div>
  );
}
