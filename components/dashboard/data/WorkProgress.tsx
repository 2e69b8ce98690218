import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import type { Work } from './useWork';

interface WorkProgressProps extends Pick<Work, 'progress' | 'cancel'> {
  label: string;
}

/** How far long work is, with a way to stop it; nothing while none runs. */
export function WorkProgress({ progress, cancel, label }: WorkProgressProps) {
  const t = useText();
  if (!progress) return null;
  return (
    <div className="nk-row">
      <progress value={progress.done} max={progress.total} aria-label={label} />
      <span className="nk-soft">{label}</span>
      <Button kind="plain" onClick={cancel}>
        {t('common_cancel')}
      </Button>
    </div>
  );
}
