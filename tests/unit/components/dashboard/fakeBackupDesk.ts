import type { DashboardProps } from '../../../../components/dashboard/Dashboard';
import { parseSettings } from '../../../../lib/storage/parseSettings';

/** What backups need from the extension, for a page without one. */
export function fakeBackupDesk(givesDownloads = true): DashboardProps['backups'] {
  return {
    version: '0.1.0',
    subtle: crypto.subtle,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    readReminders: async () => [],
    parseSettings,
    askForDownloads: async () => givesDownloads,
  };
}
