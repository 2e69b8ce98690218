import { useState } from 'react';
import type { Application } from '../../../lib/domain/application';
import { Button } from '../../shared/Button';
import { Dialog } from '../../shared/Dialog';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';

interface RemoveButtonProps {
  application: Application;
  tools: DashboardTools;
}

/** Deletes an application after one question; the toast still offers to take it back. */
export function RemoveButton({ application, tools }: RemoveButtonProps) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const remove = () => {
    setAsking(false);
    void tools.remove(application.id, t('dashboard_removed_toast', application.company));
  };
  return (
    <div className="nk-row">
      <Button kind="danger" onClick={() => setAsking(true)}>
        {t('dashboard_remove')}
      </Button>
      {isAsking && (
        <Dialog title={t('dashboard_remove_title', application.company)} onClose={() => setAsking(false)}>
          <p>{t('dashboard_remove_text')}</p>
          <div className="nk-row">
            <Button kind="danger" onClick={remove}>
              {t('dashboard_remove')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('dashboard_keep')}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
