import { useMemo } from 'react';
import type { Application, Interview } from '../../../lib/domain/application';
import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { FormFoot } from '../FormFoot';
import { useForm } from '../useForm';
import { InterviewFields } from './InterviewFields';
import { interviewDraft, interviewInput } from './interviewDraft';

interface InterviewFormProps {
  application: Application;
  interview: Interview;
  tools: DashboardTools;
  onRemoved: () => void;
}

/** When and how an interview was, with whom, and what was promised. */
export function InterviewForm({ application, interview, tools, onRemoved }: InterviewFormProps) {
  const t = useText();
  const { id } = interview;
  const form = useForm({
    kept: useMemo(() => interviewDraft(interview), [interview]),
    applicationId: application.id,
    tools,
    draftName: `interview/${application.id}/${id}`,
    commandOf: (draft) => ({ name: 'editInterview', interviewId: id, interview: interviewInput(draft) }),
    done: () => t('dashboard_kept_toast'),
  });
  const remove = () => {
    onRemoved();
    void tools.act(application.id, { name: 'removeInterview', interviewId: id }, t('dashboard_interview_removed'));
  };
  return (
    <form className="nk-stack" noValidate onSubmit={form.save}>
      <InterviewFields form={form} contacts={application.contacts} />
      <FormFoot form={form}>
        <Button kind="plain" className="dashboard-remove" onClick={remove}>
          {t('dashboard_interview_remove')}
        </Button>
      </FormFoot>
    </form>
  );
}
