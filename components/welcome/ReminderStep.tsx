import { useState } from 'react';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import { ReminderAdvice } from './ReminderAdvice';
import { useLooked } from './useLooked';
import type { WelcomeTools } from './welcome-tools';

type Progress = 'begun' | 'sent' | 'seen' | 'unseen';

/** A reminder that really appears; where none does, what stands in its way. */
export function ReminderStep({ tools }: { tools: WelcomeTools }) {
  const t = useText();
  const [progress, setProgress] = useState<Progress>('begun');
  const mayNotify = useLooked(tools.mayNotify);
  const send = async () => {
    const isSent = await tools.sendTest().catch(() => false);
    setProgress(isSent ? 'sent' : 'unseen');
  };
  const isBlocked = mayNotify === false && progress !== 'seen';
  return (
    <>
      <p>{t('welcome_reminder_text')}</p>
      <p>
        <Button onClick={() => void send()}>
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
          <Button onClick={() => setProgress('seen')}>{t('welcome_reminder_yes')}</Button>
          <Button onClick={() => setProgress('unseen')}>{t('welcome_reminder_no')}</Button>
        </div>
      )}
      {(progress === 'unseen' || isBlocked) && <ReminderAdvice tools={tools} isBlocked={isBlocked} />}
    </>
  );
}
