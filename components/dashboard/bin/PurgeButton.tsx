import { useState } from 'react';
import type { Application } from '../../../lib/domain/application';
import { Button } from '../../shared/Button';
import { Dialog } from '../../shared/Dialog';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';

interface PurgeButtonProps {
  application: Application;
  tools: DashboardTools;
  onGone: () => void;
}

/** Deletes for good after one question: there is no way back. */
export function PurgeButton({ application: { id, company }, tools, onGone }: PurgeButtonProps) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const purge = async () => {
    setAsking(false);
    const result = await tools.purge(id, t('bin_purged_toast', company));
    if (result.ok) onGone();
  };
  return (
    <>
      <Button kind="plain" aria-label={t('bin_purge_one', company)} onClick={() => setAsking(true)}>
        {t('bin_purge')}
      </Button>
      {isAsking && (
        <Dialog title={t('bin_purge_title', company)} onClose={() => setAsking(false)}>
          <p>{t('bin_purge_text')}</p>
          <div className="nk-row">
            <Button kind="danger" onClick={() => void purge()}>
              {t('bin_purge')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('bin_keep')}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
