import type { Settings } from '../domain/settings';
import { commit } from './commit';
import type { Database } from './database';
import { parseSettings } from './parseSettings';
import { retryWhenChanged } from './retryWhenChanged';
import type { StoreParts } from './store-parts';

/** There is one record of settings. */
const ID = 'settings';

export async function readSettings(database: Database): Promise<Settings> {
  return parseSettings((await database.settings.get(ID))?.value);
}

export function changeSettings(parts: StoreParts, patch: Partial<Settings>): Promise<void> {
  return retryWhenChanged(async () => {
    const before = await parts.database.settings.get(ID);
    const value = parseSettings({ ...parseSettings(before?.value), ...patch });
    await commit(parts, [{ kind: 'settings', before, after: { id: ID, rev: (before?.rev ?? 0) + 1, value } }]);
  });
}
