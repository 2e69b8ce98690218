import { useState } from 'react';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import { ReminderAdvice } from './ReminderAdvice';
import { useLooked } from './useLooked';
import type { WelcomePartProps } from './welcome-tools';

type Progress = 'begun' | 'sent' | 'seen' | 'unseen';

/** A reminder that really appears; where none does, what stands in its way. */
export function ReminderStep({ tools, onSettled }: WelcomePartProps) {
  const t = useText();
  const [progress, setProgress] = useState<Progress>('begun');
  const settle = (answer: 'seen' | 'unseen') => {
    setProgress(answer);
    onSettled();
  };
  const mayNotify = useLooked(tools.mayNotify);
  const send = async () => {
    const isSent = await tools.sendTest().catch(() => false);
    if (isSent) setProgress('sent');
    else settle('unseen');
  };
  const isBlocked = mayNotify === false && progress !== 'seen';
  return (
    <>
      <p>{t('welcome_reminder_text')}</p>
      <p>
        <Button kind={progress === 'begun' ? 'primary' : 'secondary'} onClick={() => void send()}>
          {t(progress === 'begun' ? 'welcome_reminder_send' : 'welcome_reminder_again')}
        </Button>
      </p>
      <p role="status" className="welcome-fact">
        {progress === 'sent' && t('welcome_reminder_question')}
        {progress === 'seen' && t('welcome_reminder_seen')}
        {progress === 'unseen' && t('welcome_reminder_unseen')}
      </p>
      {progress === 'sent' && (
        <div className="nk-row">
          <Button onClick={() => settle('seen')}>{t('welcome_reminder_yes')}</Button>
          <Button onClick={() => settle('unseen')}>{t('welcome_reminder_no')}</Button>
        </div>
      )}
      {(progress === 'unseen' || isBlocked) && <ReminderAdvice tools={tools} isBlocked={isBlocked} />}
    </>
  );
}
