import type { Application, FollowUpKind } from '../../../lib/domain/application';
import type { FollowUp } from '../../../lib/domain/follow-ups/follow-up';
import { isDueNow } from '../../../lib/domain/follow-ups/nextFollowUp';
import type { TextKey } from '../../../lib/messages/text-key';
import type { Step } from '../../popup/listSteps';
import { DueItem } from '../../shared/DueItem';
import { describeDue } from '../../shared/describeDue';
import { KIND_NAMES } from '../../shared/kind-names';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import { MinimalOffer } from '../../steps/MinimalOffer';
import { StepButtons } from '../../steps/StepButtons';
import type { DashboardTools } from '../dashboard-tools';
import { formatRoute } from '../route';
import { StepLinks } from '../StepLinks';
import { stepPerson } from '../stepPerson';

export interface TodayStepProps {
  step: Step;
  tools: DashboardTools;
  /** Called before something is done about it: it may leave the list with the focus in it. */
  onAct: () => void;
}

/** One kind line where asking takes courage (R3, R22, R23), or where a look is all it takes (R1, R26). */
const LINES: Partial<Record<FollowUpKind, TextKey>> = {
  'status-enquiry': 'popup_reassure_enquiry',
  'feedback-request': 'popup_reassure_feedback',
  'contract-check': 'notification_contract_check_hint',
  review: 'notification_review_hint',
};

const aboutOf = (application: Application, followUp: FollowUp) =>
  [application.company, application.role, stepPerson(application, followUp)].filter(Boolean).join(' · ');

/** A step with whom it concerns, when it is due, and what can be done about it right here. */
export function TodayStep({ step, tools, onAct }: TodayStepProps) {
  const t = useText();
  const language = useLanguage();
  const { application, followUp } = step;
  const { today, zone } = tools;
  const isDue = isDueNow(followUp);
  const line = isDue ? LINES[followUp.kind] : undefined;
  const links = <StepLinks {...{ application, followUp, tools }} />;
  return (
    <DueItem
      title={t(KIND_NAMES[followUp.kind])}
      about={aboutOf(application, followUp)}
      href={formatRoute({ view: 'application', applicationId: application.id })}
      when={describeDue(followUp, { today, zone, language, t })}
      isLater={!isDue}
      isReachable
    >
      {line && <p className="nk-small">{t(line)}</p>}
      {isDue && <MinimalOffer {...{ application, followUp }} newMail={tools.newMail(application, followUp)} />}
      {followUp.state === 'upcoming' ? (
        links
      ) : (
        <StepButtons
          step={step}
          today={today}
          act={async ({ applicationId, command }, said) => {
            onAct();
            if (applicationId) await tools.act(applicationId, command, said);
          }}
        >
          {links}
        </StepButtons>
      )}
    </DueItem>
  );
}
