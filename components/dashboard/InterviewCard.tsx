import { useMemo } from 'react';
import { type Application, type Interview, isEnded } from '../../lib/domain/application';
import { Button } from '../shared/Button';
import { Disclosure } from '../shared/Disclosure';
import { formatDay } from '../shared/formatDay';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';
import type { DashboardTools } from './dashboard-tools';
import { FormFoot } from './FormFoot';
import { InterviewFields } from './InterviewFields';
import { interviewDraft, interviewInput } from './interviewDraft';
import { useForm } from './useForm';

interface InterviewCardProps {
  application: Application;
  interview: Interview;
  isOpen: boolean;
  tools: DashboardTools;
  onRemove: () => void;
}

/** An interview and its notes, to be read and changed; once the application has ended, only to be read. */
export function InterviewCard({ application, interview, isOpen, tools, onRemove }: InterviewCardProps) {
  const t = useText();
  const day = formatDay(interview.date, useLanguage(), tools.today);
  const hasEnded = isEnded(application);
  const form = useForm({
    kept: useMemo(() => interviewDraft(interview), [interview]),
    applicationId: application.id,
    tools,
    commandOf: (draft) => ({
      name: 'editInterview',
      interviewId: interview.id,
      interview: interviewInput(draft),
    }),
    done: () => t('dashboard_kept_toast'),
  });
  return (
    <form className="nk-card" noValidate onSubmit={form.save}>
      <Disclosure title={<h3>{t('dashboard_interview', day, interview.time)}</h3>} isOpen={isOpen}>
        <fieldset className="nk-stack" disabled={hasEnded}>
          <InterviewFields form={form} contacts={application.contacts} />
          {!hasEnded && (
            <FormFoot form={form}>
              <Button kind="plain" className="dashboard-remove" onClick={onRemove}>
                {t('dashboard_interview_remove')}
              </Button>
            </FormFoot>
          )}
        </fieldset>
      </Disclosure>
    </form>
  );
}
