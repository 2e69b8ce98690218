import type { Job } from '../../lib/domain/ahead';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import { bindText } from './bindText';
import { JobFields } from './JobFields';
import { PersonFields } from './PersonFields';
import type { LogForm } from './useLogForm';

interface LogBasicsProps {
  form: LogForm;
  jobs: readonly Job[];
}

/** Who, what and when: all that a reminder and a salutation need (R2). */
export function LogBasics({ form, jobs }: LogBasicsProps) {
  const t = useText();
  const { match } = form;
  return (
    <>
      <JobFields form={form} jobs={jobs} />
      <p className="nk-small nk-soft" role="status" hidden={!match}>
        {match && t('popup_log_adds', match.company, match.role)}
      </p>
      <PersonFields form={form} />
      <TextField
        label={t('field_when')}
        type="datetime-local"
        data-testid="log-when"
        data-step="required"
        {...bindText(form, 'when')}
      />
    </>
  );
}
