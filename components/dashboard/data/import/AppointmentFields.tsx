import { Select } from '../../../shared/Select';
import { TextField } from '../../../shared/TextField';
import { useText } from '../../../shared/text';
import type { CalendarCardProps } from './CalendarCard';

const NEW = '';

/** Which application a new interview belongs to; what a new one is called. */
export function AppointmentFields({ entry, choice, applications, onChoose }: CalendarCardProps) {
  const t = useText();
  const likely = entry.candidates.map(({ application }) => application);
  const others = applications.filter((application) => !likely.includes(application));
  const named = [...likely, ...others].map(({ id, company, role }) => ({ value: id, label: `${company} · ${role}` }));
  return (
    <div className="dashboard-fields">
      <Select
        label={t('import_belongs_to')}
        hint={likely.length > 0 ? t('import_belongs_hint') : undefined}
        value={choice.applicationId}
        options={[{ value: NEW, label: t('import_new_application') }, ...named]}
        onChange={(applicationId) => onChoose({ applicationId })}
      />
      {choice.applicationId === NEW && <NewApplication choice={choice} onChoose={onChoose} />}
      {entry.appointment.start?.time === '' && (
        <TextField
          label={t('dashboard_interview_time')}
          type="time"
          value={choice.time}
          onChange={({ currentTarget }) => currentTarget.value && onChoose({ time: currentTarget.value.slice(0, 5) })}
        />
      )}
    </div>
  );
}

function NewApplication({ choice, onChoose }: Pick<CalendarCardProps, 'choice' | 'onChoose'>) {
  const t = useText();
  return (
    <>
      <TextField
        label={t('field_company')}
        value={choice.company}
        maxLength={200}
        error={choice.company.trim() === '' ? t('import_company_missing') : undefined}
        onChange={({ currentTarget }) => onChoose({ company: currentTarget.value })}
      />
      <TextField
        label={t('field_role')}
        value={choice.role}
        maxLength={200}
        error={choice.role.trim() === '' ? t('import_role_missing') : undefined}
        onChange={({ currentTarget }) => onChoose({ role: currentTarget.value })}
      />
    </>
  );
}
