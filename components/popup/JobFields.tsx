import { useId } from 'react';
import type { Application } from '../../lib/domain/application';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import { bindText } from './bindText';
import { Suggestions } from './Suggestions';
import type { LogForm } from './useLogForm';

interface JobFieldsProps {
  form: LogForm;
  applications: readonly Application[];
}

/** Company and role; known ones are suggested. */
export function JobFields({ form, applications }: JobFieldsProps) {
  const t = useText();
  const id = useId();
  const company = form.draft.company.trim().toLowerCase();
  const roles = applications.filter((one) => one.company.toLowerCase() === company).map((one) => one.role);
  const common = { 'data-step': 'required', autoComplete: 'off' };
  return (
    <div className="popup-pair">
      <TextField
        label={t('field_company')}
        data-testid="log-company"
        list={`${id}-companies`}
        {...common}
        {...bindText(form, 'company')}
      />
      <TextField
        label={t('field_role')}
        data-testid="log-role"
        list={`${id}-roles`}
        {...common}
        {...bindText(form, 'role')}
      />
      <Suggestions id={`${id}-companies`} texts={applications.map((one) => one.company)} />
      <Suggestions id={`${id}-roles`} texts={roles} />
    </div>
  );
}
