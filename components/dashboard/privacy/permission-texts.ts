import type { TextKey } from '../../../lib/messages/text-key';

/** Why the extension has each permission; a law holds the manifest against this list. */
export const PERMISSION_TEXTS: Readonly<Record<string, TextKey>> = {
  alarms: 'permission_alarms',
  notifications: 'permission_notifications',
  storage: 'permission_storage',
  scripting: 'permission_scripting',
  downloads: 'permission_downloads',
};
