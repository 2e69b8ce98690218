import type { Settings } from '../domain/settings';
import { commit } from './commit';
import type { Database } from './database';
import { forgetSketches } from './forgetSketches';
import { parseSettings } from './parseSettings';
import { retryWhenChanged } from './retryWhenChanged';
import type { StoreParts } from './store-parts';
import { withUnknownSettings } from './unknownFields';

/** There is one record of settings. */
const ID = 'settings';

export async function readSettings(database: Database): Promise<Settings> {
  return parseSettings((await database.settings.get(ID))?.value);
}

/**
 * Applies a change to the settings as they are at that moment, so that of two changes at once neither is lost (S10). Where letters
 * are not to be compared, no sketch is left when it resolves.
 */
export function changeSettings(parts: StoreParts, change: (before: Settings) => Partial<Settings>): Promise<void> {
  return retryWhenChanged(async () => {
    const before = await parts.database.settings.get(ID);
    const known = parseSettings(before?.value);
    const value = withUnknownSettings(before?.value, parseSettings({ ...known, ...change(known) }));
    if (known.comparesLetters && !value.comparesLetters) await forgetSketches(parts);
    await commit(parts, [{ kind: 'settings', before, after: { id: ID, rev: (before?.rev ?? 0) + 1, value } }]);
  });
}
