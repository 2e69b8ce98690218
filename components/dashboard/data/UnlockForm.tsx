import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../shared/Button';
import { TextField } from '../../shared/TextField';
import { useText } from '../../shared/text';

interface UnlockFormProps {
  isWrong: boolean;
  isBusy: boolean;
  onUnlock: (passphrase: string) => Promise<void>;
}

/** Asks for the passphrase of a backup, and says when it doesn't fit. */
export function UnlockForm({ isWrong, isBusy, onUnlock }: UnlockFormProps) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState('');
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void onUnlock(passphrase);
  };
  return (
    <form className="nk-stack" ref={form} onSubmit={open}>
      <p>{t('restore_locked')}</p>
      <TextField
        label={t('backup_passphrase')}
        type="password"
        autoComplete="current-password"
        value={passphrase}
        error={isWrong ? t('problem_wrong_passphrase') : undefined}
        onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
      />
      <div className="nk-row">
        <Button type="submit" kind="primary" aria-disabled={isBusy}>
          {t('restore_open')}
        </Button>
        <span role="status" className="nk-soft">
          {isBusy ? t('restore_opening') : isWrong && t('problem_wrong_passphrase')}
        </span>
      </div>
    </form>
  );
}
