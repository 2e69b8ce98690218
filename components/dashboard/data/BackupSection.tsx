import { useState } from 'react';
import { calendarDateAt } from '../../../lib/domain/calendar-date';
import { changesSince } from '../../../lib/domain/changesSince';
import { Button } from '../../shared/Button';
import { formatShortDay } from '../../shared/format';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { Records } from '../DashboardView';
import type { DashboardTools } from '../dashboard-tools';
import { BackupSwitches } from './BackupSwitches';
import { type PassphraseDraft, PassphraseFields } from './PassphraseFields';
import { type Backup, useBackup } from './useBackup';
import { WorkProgress } from './WorkProgress';

const EMPTY: PassphraseDraft = { passphrase: '', repeated: '' };

export interface BackupSectionProps {
  records: Records;
  tools: Pick<DashboardTools, 'saveFile' | 'today' | 'zone' | 'backups'>;
}

/** One file with everything, by one click; with a passphrase for whoever wants one. */
export function BackupSection({ records, tools }: BackupSectionProps) {
  const t = useText();
  const backup = useBackup(records, tools);
  const { progress, cancel, said } = backup;
  const isEmpty = records.applications.length === 0;
  return (
    <section className="nk-card nk-stack" aria-labelledby="backup">
      <h2 id="backup">{t('backup_title')}</h2>
      <p className="nk-soft">{t(isEmpty ? 'backup_nothing' : 'backup_intro')}</p>
      <LastBackup {...{ records, tools }} />
      {!isEmpty && <BackupForm {...backup} />}
      <WorkProgress
        progress={progress}
        cancel={cancel}
        label={progress ? t('backup_working', progress.done, progress.total) : ''}
      />
      <p role="status" data-testid="backup-said">
        {said}
      </p>
      <BackupSwitches {...{ records, tools }} />
    </section>
  );
}

/** The one button, and the passphrase for whoever wants one. */
function BackupForm({ progress, make }: Backup) {
  const t = useText();
  const [isLocked, setLocked] = useState(false);
  const [draft, setDraft] = useState(EMPTY);
  const [errors, setErrors] = useState<Partial<PassphraseDraft>>({});
  const save = async () => {
    if (progress) return;
    const found = isLocked ? faultsOf(draft) : {};
    setErrors(Object.fromEntries(Object.entries(found).map(([name, key]) => [name, t(key)])));
    if (Object.keys(found).length > 0) return;
    if (await make(isLocked ? draft.passphrase : '')) setDraft(EMPTY);
  };
  return (
    <>
      <label className="dashboard-switch">
        <input type="checkbox" checked={isLocked} onChange={({ currentTarget }) => setLocked(currentTarget.checked)} />
        <span>{t('backup_lock')}</span>
      </label>
      {isLocked && <PassphraseFields draft={draft} onChange={setDraft} errors={errors} />}
      <div className="nk-row">
        <Button kind="primary" data-testid="backup-make" aria-disabled={progress !== null} onClick={() => void save()}>
          {t('backup_make')}
        </Button>
      </div>
    </>
  );
}

function faultsOf({ passphrase, repeated }: PassphraseDraft) {
  if (passphrase === '') return { passphrase: 'backup_passphrase_empty' } as const;
  return passphrase === repeated ? {} : ({ repeated: 'backup_passphrase_differs' } as const);
}

/** When the last one was made, and how much has changed since. */
function LastBackup({ records: { applications, settings }, tools: { zone, today } }: BackupSectionProps) {
  const t = useText();
  const language = useLanguage();
  const { lastAt } = settings.backups;
  if (lastAt === null) return applications.length > 0 && <p>{t('backup_none_yet')}</p>;
  const day = formatShortDay(calendarDateAt(lastAt, zone), today, language);
  return <p>{t('backup_last', day, changesSince(applications, lastAt))}</p>;
}
