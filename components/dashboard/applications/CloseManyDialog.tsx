import { type FormEvent, useState } from 'react';
import type { Application } from '../../../lib/domain/application';
import { LIMITS } from '../../../lib/domain/transitions/limits';
import { Button } from '../../shared/Button';
import { Dialog } from '../../shared/Dialog';
import { TextField } from '../../shared/TextField';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { useChangeMany } from './useChangeMany';

interface CloseManyDialogProps {
  /** Those that haven't ended. */
  open: Application[];
  tools: DashboardTools;
  onDone: () => void;
  onCancel: () => void;
}

/** Leaving many at once takes a reason as leaving one does (R1). */
export function CloseManyDialog({ open, tools, onDone, onCancel }: CloseManyDialogProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  const { close, problem } = useChangeMany(tools, onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void close(open, reason);
  };
  const count = open.length;
  return (
    <Dialog title={t(count === 1 ? 'list_close_title_one' : 'list_close_title', count)} onClose={onCancel}>
      <form className="nk-stack" noValidate onSubmit={submit}>
        <TextField
          label={t('field_reason')}
          value={reason}
          maxLength={LIMITS.reason}
          error={problem || undefined}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <div className="nk-row">
          <Button type="submit" kind="primary">
            {t('list_close_save')}
          </Button>
          <Button onClick={onCancel}>{t('common_cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
