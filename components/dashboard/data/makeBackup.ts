import type { BackupContent } from '../../../lib/exchange/backup/backup-file';
import { IV_BYTES, lockBackup, SALT_BYTES } from '../../../lib/exchange/backup/lockBackup';
import { writeBackup } from '../../../lib/exchange/backup/writeBackup';
import type { Pause } from '../../../lib/exchange/inSlices';
import type { Records } from '../DashboardView';
import type { BackupDesk } from './backup-desk';
import { everyRecord } from './everyRecord';

interface Wanted {
  records: Records;
  madeAt: number;
  /** `''` for a file that anybody can read. */
  passphrase: string;
}

/** The text of a backup of everything, locked where there is a passphrase. */
export async function makeBackup(
  desk: BackupDesk,
  { records, madeAt, passphrase }: Wanted,
  pause: Pause,
): Promise<string> {
  const content: BackupContent = {
    madeAt,
    madeBy: desk.version,
    applications: everyRecord(records),
    settings: records.settings,
    reminders: await desk.readReminders(),
  };
  const text = await writeBackup(content, pause);
  if (passphrase === '') return text;
  const lock = { subtle: desk.subtle, salt: desk.random(SALT_BYTES), iv: desk.random(IV_BYTES) };
  return lockBackup(text, passphrase, lock);
}
