import { useState } from 'react';
import type { Application } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { FormFoot } from '../FormFoot';
import { useForm } from '../useForm';
import { InterviewFields } from './InterviewFields';
import { interviewInput, nextInterviewDraft } from './interviewDraft';

interface NewInterviewProps {
  application: Application;
  tools: DashboardTools;
  onClose: () => void;
}

/** A further interview at the same company; its own thank-you note follows. */
export function NewInterview({ application, tools, onClose }: NewInterviewProps) {
  const t = useText();
  const [kept] = useState(() => nextInterviewDraft(application, tools.today, tools.zone));
  const form = useForm({
    kept,
    applicationId: application.id,
    tools,
    draftName: `interview/${application.id}/new`,
    commandOf: (draft) => ({ name: 'addInterview', interview: interviewInput(draft) }),
    done: () => t('dashboard_kept_toast'),
    onKept: onClose,
  });
  const cancel = () => {
    form.discard();
    onClose();
  };
  return (
    <form className="nk-card nk-stack" noValidate onSubmit={form.save}>
      <h3>{t('dashboard_interview_new')}</h3>
      <InterviewFields form={form} contacts={application.contacts} hasNotes />
      <FormFoot form={{ ...form, isChanged: true }} onCancel={cancel} />
    </form>
  );
}
