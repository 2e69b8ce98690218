import type { Application, FollowUpKind } from '../../lib/domain/application';
import type { Command } from '../../lib/domain/commands';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { isDueNow } from '../../lib/domain/follow-ups/nextFollowUp';
import type { TextKey } from '../../lib/messages/text-key';
import { DueItem } from '../shared/DueItem';
import { describeDue } from '../shared/describeDue';
import { KIND_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';
import { MinimalOffer } from '../steps/MinimalOffer';
import { StepButtons } from '../steps/StepButtons';
import type { DashboardTools } from './dashboard-tools';
import { StepLinks } from './StepLinks';
import { stepPerson } from './stepPerson';

interface StepItemProps {
  application: Application;
  followUp: FollowUp;
  tools: DashboardTools;
  act: (command: Command, done: string) => Promise<void>;
}

/** One kind line where asking takes courage (R3, R21, R22), or where a look is all it takes (R1, R26). */
const LINES: Partial<Record<FollowUpKind, TextKey>> = {
  'status-enquiry': 'popup_reassure_enquiry',
  'feedback-request': 'notification_feedback_request_hint',
  'contract-check': 'notification_contract_check_hint',
  review: 'notification_review_hint',
  'stay-in-touch': 'notification_stay_in_touch_hint',
};

/** A step that lies ahead, with what can be done about it. */
export function StepItem({ application, followUp, tools, act }: StepItemProps) {
  const t = useText();
  const { today, zone } = tools;
  // Courage is asked for once it is time, not weeks before.
  const line = followUp.kind === 'status-enquiry' && !isDueNow(followUp) ? undefined : LINES[followUp.kind];
  const language = useLanguage();
  const links = <StepLinks application={application} followUp={followUp} tools={tools} />;
  return (
    <DueItem
      title={t(KIND_NAMES[followUp.kind])}
      about={stepPerson(application, followUp)}
      when={describeDue(followUp, { today, zone, language, t })}
      isLater={!isDueNow(followUp)}
    >
      {line && <p className="nk-small">{t(line)}</p>}
      {followUp.state !== 'upcoming' && (
        <MinimalOffer {...{ application, followUp }} newMail={tools.newMail(application, followUp)} />
      )}
      {followUp.state === 'upcoming' ? (
        links
      ) : (
        <StepButtons step={{ application, followUp }} today={today} act={({ command }, said) => act(command, said)}>
          {links}
        </StepButtons>
      )}
    </DueItem>
  );
}
