import { type ChangeEvent, type FormEvent, useEffect, useRef } from 'react';
import type { InterviewKind } from '../../lib/domain/application';
import { INTERVIEW_KIND_NAMES } from '../dashboard/interview-kind-names';
import { Button } from '../shared/Button';
import { Select } from '../shared/Select';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import { InvitationFile } from './InvitationFile';
import { saveByKey } from './saveByKey';
import { type InterviewFormProps, useInterviewForm } from './useInterviewForm';

const KINDS = Object.keys(INTERVIEW_KIND_NAMES) as InterviewKind[];

/** Logs an interview beside the mail. Everything can be changed, and nothing is kept before the user says so. */
export function InterviewForm(props: InterviewFormProps & { onCancel: () => void }) {
  const t = useText();
  const ref = useRef<HTMLFormElement>(null);
  const form = useInterviewForm(props);
  const { errors, problems, save, forget } = form;
  useEffect(() => {
    // Where an error stands, the keyboard goes.
    if (Object.values(errors).some(Boolean)) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const cancel = () => {
    forget();
    props.onCancel();
  };
  return (
    <form ref={ref} className="panel-missing nk-stack" noValidate onSubmit={submit} onKeyDown={saveByKey}>
      <h2>{t('panel_log_form')}</h2>
      <p className="nk-soft nk-small">{t('panel_log_hint')}</p>
      <Fields form={form} />
      <InvitationFile onRead={form.take} tools={props.tools} />
      <div role="alert">
        {problems.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <div className="nk-row">
        <Button type="submit" kind="primary" data-testid="panel-log-save">
          {t('panel_log_save')}
        </Button>
        <Button kind="plain" onClick={cancel}>
          {t('panel_log_cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Who, what and when, as in the popup (R2). */
function Fields({ form: { draft, errors, match, change } }: { form: ReturnType<typeof useInterviewForm> }) {
  const t = useText();
  const bind = (name: 'company' | 'role' | 'interviewer' | 'email' | 'when') => ({
    value: draft[name],
    error: errors[name],
    autoComplete: 'off',
    'data-testid': `panel-log-${name}`,
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => change({ [name]: currentTarget.value }),
  });
  return (
    <>
      <TextField label={t('field_company')} {...bind('company')} />
      <TextField label={t('field_role')} {...bind('role')} />
      <p className="nk-small nk-soft" role="status">
        {match && t('popup_log_adds', match.company, match.role)}
      </p>
      <TextField label={t('field_interviewer')} {...bind('interviewer')} />
      <TextField label={t('field_email')} type="email" {...bind('email')} />
      <TextField label={t('field_when')} type="datetime-local" {...bind('when')} />
      <Select
        label={t('field_kind')}
        error={errors.kind}
        options={KINDS.map((value) => ({ value, label: t(INTERVIEW_KIND_NAMES[value]) }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
    </>
  );
}
