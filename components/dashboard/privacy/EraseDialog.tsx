import { useState } from 'react';
import { Button } from '../../shared/Button';
import { Dialog } from '../../shared/Dialog';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { Records } from '../DashboardView';
import { formatRoute } from '../route';

interface EraseDialogProps {
  records: Records;
  onErase: () => void;
  onClose: () => void;
}

/** What will be gone, a backup first, and a yes that can't be given by one slip of the hand. */
export function EraseDialog({ records, onErase, onClose }: EraseDialogProps) {
  const t = useText();
  const language = useLanguage();
  const [isSure, setSure] = useState(false);
  const { applications, deleted = [] } = records;
  const number = (count: number) => new Intl.NumberFormat(language).format(count);
  return (
    <Dialog title={t('privacy_erase_title')} onClose={onClose}>
      <ul className="privacy-ways">
        <li>
          {t(applications.length === 1 ? 'privacy_erase_one' : 'privacy_erase_many', number(applications.length))}
          {deleted.length > 0 && ` ${t('privacy_erase_bin', number(deleted.length))}`}
        </li>
        <li>{t('privacy_erase_settings')}</li>
        <li>{t('privacy_erase_copies')}</li>
      </ul>
      <p>
        {t('privacy_erase_backup')}{' '}
        <a href={formatRoute({ view: 'data' })} onClick={onClose}>
          {t('privacy_erase_backup_link')}
        </a>
      </p>
      <label className="dashboard-switch">
        <input type="checkbox" checked={isSure} onChange={({ currentTarget }) => setSure(currentTarget.checked)} />
        {t('privacy_erase_sure')}
      </label>
      <div className="nk-row">
        <Button kind="danger" aria-disabled={!isSure} onClick={() => isSure && onErase()}>
          {t('privacy_erase_button')}
        </Button>
        <Button onClick={onClose}>{t('dashboard_keep')}</Button>
      </div>
    </Dialog>
  );
}
