import { changesSince } from '../../../lib/domain/changesSince';
import { isBackupAdvised } from '../../../lib/domain/isBackupAdvised';
import { Button } from '../../shared/Button';
import { formatDate } from '../../shared/format';
import { useText } from '../../shared/text';
import { useCounted } from '../../shared/useCounted';
import { useLanguage } from '../../shared/useLanguage';
import type { Records } from '../DashboardView';
import type { DashboardTools } from '../dashboard-tools';
import { formatRoute } from '../route';

interface BackupAdviceProps {
  records: Records;
  tools: Pick<DashboardTools, 'now' | 'backups'>;
}

/** One quiet line when a backup would be good; it goes away for a while when it is put away. */
export function BackupAdvice({
  records: { applications, settings },
  tools: { now, backups: desk },
}: BackupAdviceProps) {
  const t = useText();
  const counted = useCounted();
  const language = useLanguage();
  const { lastAt } = settings.backups;
  const { isWeekly, failedOn } = settings.backups;
  if (isWeekly && failedOn)
    return <p className="nk-soft">{t('backup_weekly_failed', formatDate(failedOn, language))}</p>;
  if (!isBackupAdvised(applications, settings.backups, now)) return null;
  return (
    <p className="nk-row nk-soft" data-testid="backup-advice">
      <span>
        {lastAt === null
          ? t('backup_advice_first')
          : counted(changesSince(applications, lastAt), { one: 'backup_advice_one', other: 'backup_advice' })}
      </span>
      <span className="nk-row">
        <a href={formatRoute({ view: 'data' })}>{t('backup_advice_link')}</a>
        <Button kind="plain" onClick={() => void desk.note({ dismissedAt: now })}>
          {t('backup_advice_later')}
        </Button>
      </span>
    </p>
  );
}
