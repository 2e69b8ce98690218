import { useState } from 'react';
import type { Application } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import type { TextKey } from '../../lib/messages/text-key';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';

interface CallToolsProps {
  application: Application;
  followUp: FollowUp;
  /** The sheet as text. */
  text: string;
  tools: DashboardTools;
}

/** Takes the sheet elsewhere, or the matter into a mail. */
export function CallTools({ application, followUp, text, tools }: CallToolsProps) {
  const t = useText();
  const [said, setSaid] = useState<TextKey | null>(null);
  const copy = async () => setSaid((await tools.copy(text)) ? 'call_copied' : 'call_copy_failed');
  return (
    <div className="nk-row call-tools">
      <Button onClick={() => void copy()}>{t('call_copy')}</Button>
      <Button onClick={tools.print}>{t('call_print')}</Button>
      <a className="nk-button" href={tools.newMail(application, followUp)} target="_blank" rel="noreferrer">
        {t('call_mail_instead')}
      </a>
      <span role="status" className="nk-soft">
        {said && t(said)}
      </span>
    </div>
  );
}
