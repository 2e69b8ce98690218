import type { Application, CalendarDate, Contact } from '../../lib/domain/application';
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
import type { Step } from './listSteps';
import type { PopupTools } from './popup-tools';
import { StepLink } from './StepLink';
import type { StepActions } from './useStepActions';

export interface StepItemProps {
  step: Step;
  today: CalendarDate;
  tools: PopupTools;
  act: StepActions['act'];
}

/** One kind line where asking takes courage (R3, R21, R23). */
const REASSURANCES: Partial<Record<FollowUp['kind'], TextKey>> = {
  'status-enquiry': 'popup_reassure_enquiry',
  'feedback-request': 'popup_reassure_feedback',
};

function nameOf({ title, firstName, lastName }: Contact): string {
  return [title, firstName, lastName].filter(Boolean).join(' ');
}

function aboutOf({ company, role, contacts, interviews }: Application, { interviewId }: FollowUp): string {
  const interview = interviews.find(({ id }) => id === interviewId) ?? interviews.at(-1);
  const person = contacts.find(({ id }) => interview?.contactIds.includes(id));
  return [company, role, person ? nameOf(person) : ''].filter(Boolean).join(' · ');
}

/** A step with whom it concerns, when it is due, and what can be done about it. */
export function StepItem({ step, today, tools, act }: StepItemProps) {
  const t = useText();
  const language = useLanguage();
  const { application, followUp } = step;
  const isDue = isDueNow(followUp);
  const reassurance = isDue ? REASSURANCES[followUp.kind] : undefined;
  return (
    <DueItem
      title={t(KIND_NAMES[followUp.kind])}
      about={aboutOf(application, followUp)}
      when={describeDue(followUp, { today, zone: tools.zone, language, t })}
      isLater={!isDue}
      isReachable={followUp.state !== 'upcoming'}
    >
      {reassurance && <p className="nk-small">{t(reassurance)}</p>}
      {followUp.state !== 'upcoming' && (
        <MinimalOffer
          {...{ application, followUp }}
          newMail={tools.stepAddress(application, { ...followUp, channel: 'mail' })}
        />
      )}
      {followUp.state !== 'upcoming' && (
        <StepButtons step={step} today={today} act={act}>
          <StepLink step={step} tools={tools} />
        </StepButtons>
      )}
    </DueItem>
  );
}
