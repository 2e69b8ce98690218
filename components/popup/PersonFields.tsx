import { useMemo } from 'react';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import { bindCombo, bindText } from './bindText';
import { ComboField } from './ComboField';
import { lastPersonFrom } from './suggest';
import type { LogForm } from './useLogForm';

/** Who it was with, typed as one says it; of several people the last one is completed. */
export function PersonFields({ form }: { form: LogForm }) {
  const t = useText();
  const { draft, recalled, change } = form;
  const from = lastPersonFrom(draft.interviewer);
  const company = draft.company.trim().toLowerCase();
  const names = useMemo(() => {
    const there = recalled.people.filter((person) => person.company.toLowerCase() === company);
    return (there.length > 0 ? there : recalled.people).map(({ name }) => name);
  }, [recalled, company]);
  return (
    <div className="popup-pair">
      <ComboField
        label={t('field_interviewer')}
        data-testid="log-interviewer"
        data-step="wished"
        placeholder={t('popup_log_interviewer_example')}
        source={names}
        typed={draft.interviewer.slice(from)}
        {...bindCombo(form, 'interviewer')}
        onChoose={(name) => change({ interviewer: draft.interviewer.slice(0, from) + name })}
      />
      <TextField
        label={t('field_email')}
        type="email"
        data-testid="log-email"
        autoComplete="off"
        {...bindText(form, 'email')}
      />
    </div>
  );
}
