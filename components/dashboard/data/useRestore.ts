import { useState } from 'react';
import { readBackup } from '../../../lib/exchange/backup/readBackup';
import { isLocked, unlockBackup } from '../../../lib/exchange/backup/unlockBackup';
import type { FileProblem, FileReading } from '../../../lib/exchange/incoming';
import { MOST_BYTES, readJson, tooLarge } from '../../../lib/exchange/readJson';
import type { BackupDesk } from './backup-desk';
import { useWork, type Work } from './useWork';

export type Restore =
  | { step: 'choose' }
  | { step: 'locked'; file: string; value: unknown; isWrong: boolean }
  | { step: 'problems'; file: string; problems: FileProblem[] }
  | { step: 'preview'; file: string; reading: Extract<FileReading, { ok: true }> };

export interface Restoring extends Pick<Work, 'progress' | 'cancel'> {
  restore: Restore;
  choose: (file: File) => Promise<void>;
  unlock: (passphrase: string) => Promise<void>;
  reset: () => void;
}

const CHOOSE: Restore = { step: 'choose' };

/** From a file to what it would change: opened, unlocked, read and checked; nothing is written here. */
export function useRestore({ parseSettings, subtle }: BackupDesk): Restoring {
  const { progress, run, cancel } = useWork();
  const [restore, setRestore] = useState<Restore>(CHOOSE);
  const work = async (file: string, job: Parameters<typeof run<Restore>>[0]) => {
    try {
      setRestore((await run(job)) ?? CHOOSE);
    } catch (error) {
      console.error(error);
      setRestore({ step: 'problems', file, problems: [{ file, line: null, field: '', code: 'damaged' }] });
    }
  };
  const choose = (file: File) =>
    work(file.name, async (pause): Promise<Restore> => {
      if (file.size > MOST_BYTES) return { step: 'problems', file: file.name, problems: [tooLarge(file.name)] };
      const json = readJson(file.name, new Uint8Array(await file.arrayBuffer()));
      if (!json.ok) return { step: 'problems', file: file.name, problems: json.problems };
      if (isLocked(json.value)) return { step: 'locked', file: file.name, value: json.value, isWrong: false };
      return check(file.name, json.value, pause);
    });
  const check = async (
    file: string,
    value: unknown,
    pause: Parameters<Parameters<typeof run>[0]>[0],
  ): Promise<Restore> => {
    const reading = await readBackup(file, value, { parseSettings, pause });
    return reading.ok ? { step: 'preview', file, reading } : { step: 'problems', file, problems: reading.problems };
  };
  const unlock = async (passphrase: string) => {
    if (restore.step !== 'locked') return;
    const { file, value } = restore;
    await work(file, async (pause): Promise<Restore> => {
      const opened = await unlockBackup(file, value, passphrase, subtle);
      if (opened.ok) return check(file, opened.value, pause);
      if (opened.problems[0]?.code === 'wrong-passphrase') return { ...restore, isWrong: true };
      return { step: 'problems', file, problems: opened.problems };
    });
  };
  return { progress, cancel, restore, choose, unlock, reset: () => setRestore(CHOOSE) };
}
