import type { Application } from '../../lib/domain/application';
import { addDays } from '../../lib/domain/calendar-date';
import type { Command } from '../../lib/domain/commands';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import type { TextKey } from '../../lib/messages/text-key';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';
import { formatRoute } from './route';

interface CallOutcomeProps {
  application: Application;
  followUp: FollowUp;
  tools: DashboardTools;
}

/** How did the call go? Each answer keeps what was done and sets what comes next. */
export function CallOutcome({ application, followUp: { key }, tools }: CallOutcomeProps) {
  const t = useText();
  const { today } = tools;
  const act = async (command: Command, done: TextKey) => {
    const result = await tools.act(application.id, command, t(done));
    if (result.ok) location.hash = formatRoute({ view: 'application', applicationId: application.id });
  };
  const isDone: Command = { name: 'completeFollowUp', key, channel: 'phone', on: today };
  const tomorrow: Command = { name: 'snoozeFollowUp', key, until: addDays(today, 1) };
  const answered: Command = { name: 'recordAnswer', on: today, promisedBy: null };
  return (
    <section className="nk-card nk-stack">
      <h2>{t('call_outcome')}</h2>
      <div className="nk-row">
        <Button kind="primary" onClick={() => void act(isDone, 'call_reached_toast')}>
          {t('call_reached')}
        </Button>
        <Button onClick={() => void act(isDone, 'call_reached_toast')}>{t('call_voicemail_left')}</Button>
        <Button onClick={() => void act(tomorrow, 'call_tomorrow_toast')}>{t('call_not_reached')}</Button>
        <Button onClick={() => void act(answered, 'dashboard_news_answer_done')}>{t('call_answer')}</Button>
      </div>
    </section>
  );
}
