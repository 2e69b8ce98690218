import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { formatDay } from '../shared/formatDay';
import { KIND_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';
import { STATE_TEXTS } from './state-texts';

interface StepLineProps {
  followUp: FollowUp;
  tools: Pick<DashboardTools, 'language'>;
}

/** A step and its day in one line; what is overdue is said as neutrally as the rest (R21). */
export function StepLine({ followUp, tools }: StepLineProps) {
  const t = useText();
  return (
    <p className={`dashboard-step dashboard-step--${followUp.state}`}>
      <strong>{t(KIND_NAMES[followUp.kind])}</strong>{' '}
      <span>{t(STATE_TEXTS[followUp.state], formatDay(followUp.due, tools.language))}</span>
    </p>
  );
}
