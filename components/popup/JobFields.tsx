import { useMemo } from 'react';
import type { Job } from '../../lib/domain/ahead';
import { useText } from '../shared/text';
import { bindCombo } from './bindText';
import { ComboField } from './ComboField';
import type { LogForm } from './useLogForm';

interface JobFieldsProps {
  form: LogForm;
  jobs: readonly Job[];
}

/** Company and role; known ones are suggested. */
export function JobFields({ form, jobs }: JobFieldsProps) {
  const t = useText();
  const wanted = form.draft.company.trim().toLowerCase();
  const companies = useMemo(() => jobs.map(({ company }) => company), [jobs]);
  const roles = useMemo(() => {
    const there = jobs.filter(({ company }) => company.toLowerCase() === wanted);
    return (there.length > 0 ? there : jobs).map(({ role }) => role);
  }, [jobs, wanted]);
  return (
    <div className="popup-pair">
      <ComboField
        label={t('field_company')}
        data-testid="log-company"
        data-step="required"
        source={companies}
        {...bindCombo(form, 'company')}
      />
      <ComboField
        label={t('field_role')}
        data-testid="log-role"
        data-step="required"
        source={roles}
        {...bindCombo(form, 'role')}
      />
    </div>
  );
}
