import { type FormEvent, useState } from 'react';
import { Button } from '../shared/Button';
import { errorText } from '../shared/errorText';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import { ChoiceRow } from './ChoiceRow';

const REASONS = ['popup_skip_in_touch', 'popup_skip_asked_not', 'popup_skip_no_interest'] as const;

interface SkipFormProps {
  onSkip: (reason: string) => void;
  onCancel: () => void;
}

/** Leaving a step out is a decision, so it takes a reason (R1): one press, or a word of one's own. */
export function SkipForm({ onSkip, onCancel }: SkipFormProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) onSkip(reason.trim());
    else setMissing(true);
  };
  return (
    <form className="nk-stack" noValidate onSubmit={submit}>
      <ChoiceRow question={t('popup_skip_why')}>
        {REASONS.map((key) => (
          <Button key={key} onClick={() => onSkip(t(key))}>
            {t(key)}
          </Button>
        ))}
      </ChoiceRow>
      <TextField
        label={t('field_reason')}
        value={reason}
        maxLength={500}
        error={isMissing && !reason.trim() ? errorText({ field: 'reason', code: 'required' }, t) : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="nk-row">
        <Button type="submit">{t('popup_skip_save')}</Button>
        <Button kind="plain" onClick={onCancel}>
          {t('common_cancel')}
        </Button>
      </div>
    </form>
  );
}
