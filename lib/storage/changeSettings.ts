import type { Settings } from '../domain/settings';
import { parseSettings } from './parseSettings';
import type { StoreParts } from './store-parts';

export async function readSettings({ database }: Pick<StoreParts, 'database'>): Promise<Settings> {
  return parseSettings((await database.settings.get('settings'))?.value);
}

export async function changeSettings({ database, mirror }: StoreParts, patch: Partial<Settings>): Promise<void> {
  const row = await database.settings.get('settings');
  const rev = (row?.rev ?? 0) + 1;
  const value = parseSettings({ ...parseSettings(row?.value), ...patch });
  await mirror.write({ kind: 'settings', id: 'settings', rev, value });
  await database.settings.put({ id: 'settings', rev, value });
}
