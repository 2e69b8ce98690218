import type { Application } from '../../lib/domain/application';
import type { FollowUp, FollowUpState } from '../../lib/domain/follow-ups/follow-up';
import type { TextKey } from '../../lib/messages/text-key';
import { formatShortDay } from '../shared/format';
import { KIND_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';
import type { DashboardTools } from './dashboard-tools';

/** What became of a step; $1 is the day. */
const STATE_TEXTS: Partial<Record<FollowUpState, TextKey>> = {
  done: 'dashboard_state_done',
  skipped: 'dashboard_state_skipped',
  missed: 'dashboard_state_missed',
  cancelled: 'dashboard_state_cancelled',
};

interface PastStepProps {
  application: Application;
  followUp: FollowUp;
  tools: Pick<DashboardTools, 'today'>;
}

/** A step that is over, said without judging (R21), and the reason where one was given (R1). */
export function PastStep({ application, followUp, tools }: PastStepProps) {
  const t = useText();
  const language = useLanguage();
  const record = application.followUps.find(({ key }) => key === followUp.key);
  const state = STATE_TEXTS[followUp.state];
  const day = formatShortDay(record?.on ?? followUp.closes ?? followUp.due, tools.today, language);
  return (
    <p>
      {t(KIND_NAMES[followUp.kind])} <span className="nk-soft">{state && t(state, day)}</span>
      {record?.reason && <span className="nk-soft dashboard-reason">{record.reason}</span>}
    </p>
  );
}
