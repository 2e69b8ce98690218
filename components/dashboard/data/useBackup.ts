import { useState } from 'react';
import { backupName } from '../../../lib/exchange/backup/backupName';
import { MOST_BYTES } from '../../../lib/exchange/readJson';
import { useText } from '../../shared/text';
import type { Records } from '../DashboardView';
import type { DashboardTools } from '../dashboard-tools';
import { makeBackup } from './makeBackup';
import { useWork, type Work } from './useWork';

const MEGABYTE = 1024 * 1024;

export interface Backup extends Pick<Work, 'progress' | 'cancel'> {
  /** What became of the last one, as a sentence. */
  said: string;
  make: (passphrase: string) => Promise<boolean>;
}

/** Makes a backup and saves it, whole or not at all. */
export function useBackup(records: Records, tools: Pick<DashboardTools, 'saveFile' | 'today' | 'backups'>): Backup {
  const t = useText();
  const { progress, run, cancel } = useWork();
  const [said, setSaid] = useState('');
  const make = async (passphrase: string) => {
    setSaid('');
    const madeAt = Date.now();
    try {
      const text = await run((pause) => makeBackup(tools.backups, { records, madeAt, passphrase }, pause));
      if (text === null) {
        setSaid(t('backup_cancelled'));
        return false;
      }
      const bytes = new TextEncoder().encode(text);
      const name = backupName(tools.today);
      tools.saveFile(name, 'application/json', bytes);
      setSaid(
        bytes.length > MOST_BYTES ? t('backup_too_large', Math.ceil(bytes.length / MEGABYTE)) : t('backup_saved', name),
      );
      await tools.backups.note({ lastAt: madeAt });
      return true;
    } catch (error) {
      console.error(error);
      setSaid(t('backup_failed'));
      return false;
    }
  };
  return { progress, cancel, said, make };
}
