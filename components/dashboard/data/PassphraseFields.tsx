import { useState } from 'react';
import { TextField } from '../../shared/TextField';
import { useText } from '../../shared/text';

/** Below this many signs it is said, without pressing, that longer is safer. */
const SHORT = 12;

export interface PassphraseDraft {
  passphrase: string;
  repeated: string;
}

interface PassphraseFieldsProps {
  draft: PassphraseDraft;
  onChange: (draft: PassphraseDraft) => void;
  errors: Partial<PassphraseDraft>;
}

/** A new passphrase, typed twice, to be seen on demand. */
export function PassphraseFields({ draft, onChange, errors }: PassphraseFieldsProps) {
  const t = useText();
  const [isShown, setShown] = useState(false);
  const type = isShown ? 'text' : 'password';
  const isShort = draft.passphrase.length > 0 && draft.passphrase.length < SHORT;
  return (
    <div className="nk-stack">
      <p className="nk-notice">{t('backup_no_way_back')}</p>
      <div className="dashboard-fields">
        <TextField
          label={t('backup_passphrase')}
          hint={t(isShort ? 'backup_passphrase_short' : 'backup_passphrase_hint')}
          type={type}
          autoComplete="new-password"
          value={draft.passphrase}
          error={errors.passphrase}
          onChange={({ currentTarget }) => onChange({ ...draft, passphrase: currentTarget.value })}
        />
        <TextField
          label={t('backup_repeat')}
          type={type}
          autoComplete="new-password"
          value={draft.repeated}
          error={errors.repeated}
          onChange={({ currentTarget }) => onChange({ ...draft, repeated: currentTarget.value })}
        />
      </div>
      <label className="dashboard-switch">
        <input type="checkbox" checked={isShown} onChange={({ currentTarget }) => setShown(currentTarget.checked)} />
        <span>{t('backup_show')}</span>
      </label>
    </div>
  );
}
