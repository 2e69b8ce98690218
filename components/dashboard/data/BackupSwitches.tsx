import { useState } from 'react';
import { formatShortDay } from '../../shared/format';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { BackupSectionProps } from './BackupSection';

/** Backups by themselves, and the line that advises one. */
export function BackupSwitches(props: BackupSectionProps) {
  const t = useText();
  const { records, tools } = props;
  return (
    <div className="nk-stack">
      <WeeklySwitch {...props} />
      <label className="dashboard-switch">
        <input
          type="checkbox"
          checked={records.settings.backups.reminds}
          onChange={({ currentTarget }) => void tools.backups.note({ reminds: currentTarget.checked })}
        />
        <span>{t('backup_reminds')}</span>
      </label>
    </div>
  );
}

function WeeklySwitch({ records, tools: { backups: desk, today } }: BackupSectionProps) {
  const t = useText();
  const language = useLanguage();
  const { isWeekly, weeklyOn, failedOn } = records.settings.backups;
  const [isRefused, setRefused] = useState(false);
  const setWeekly = async (wanted: boolean) => {
    // Right in the click: browsers give a permission only then.
    const isAllowed = !wanted || (await desk.askForDownloads().catch(() => false));
    setRefused(!isAllowed);
    if (isAllowed) await desk.note({ isWeekly: wanted });
  };
  const day = (date: string) => formatShortDay(date, today, language);
  return (
    <>
      <label className="dashboard-switch">
        <input
          type="checkbox"
          checked={isWeekly}
          onChange={({ currentTarget }) => void setWeekly(currentTarget.checked)}
        />
        <span>
          {t('backup_weekly')}
          <span className="nk-field__hint dashboard-switch__hint">
            {t('backup_weekly_hint')} {isWeekly && weeklyOn && t('backup_weekly_last', day(weeklyOn))}
          </span>
        </span>
      </label>
      <p role="alert" className="nk-field__error">
        {isRefused && t('backup_weekly_refused')}
      </p>
      {isWeekly && failedOn && <p className="nk-notice">{t('backup_weekly_failed', day(failedOn))}</p>}
    </>
  );
}
