import { useEffect, useState } from 'react';
import type { LossNotice as Loss } from '../../lib/domain/record-store';
import type { DashboardLine } from '../dashboard/useDashboard';
import { LossNotice } from './LossNotice';

interface LossAreaProps {
  ask: DashboardLine['ask'];
  zone: string;
  restoreAddress: string;
}

/** The keyboard stays on the page when the notice goes with its button. */
function focusPage(): void {
  document.querySelector<HTMLElement>('main h1, main input, main button, main a')?.focus();
}

/** Above everything else, once: what happened to the records. What could not be marked as seen is shown once more. */
export function LossArea({ ask, zone, restoreAddress }: LossAreaProps) {
  const [loss, setLoss] = useState<Loss | null>(null);
  useEffect(() => {
    let isHere = true;
    ask('notice/read', {}).then(
      ({ notice }) => isHere && setLoss(notice),
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, [ask]);
  const putAway = ({ at }: Loss) => {
    focusPage();
    setLoss(null);
    void ask('notice/seen', { at }).catch(() => {});
  };
  return (
    <div role="status">
      {loss && <LossNotice loss={loss} zone={zone} restoreAddress={restoreAddress} onSeen={() => putAway(loss)} />}
    </div>
  );
}
