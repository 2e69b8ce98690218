import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import { bindText } from './bindText';
import type { LogForm } from './useLogForm';

/** Who it was with, typed as one says it. */
export function PersonFields({ form }: { form: LogForm }) {
  const t = useText();
  return (
    <div className="popup-pair">
      <TextField
        label={t('field_interviewer')}
        data-testid="log-interviewer"
        data-step="wished"
        placeholder={t('popup_log_interviewer_example')}
        autoComplete="off"
        {...bindText(form, 'interviewer')}
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
