// How long it takes to unpack the tables, in a process where nothing has been compiled yet.
import { de } from '../../lib/phrases/compiled/de.ts';
import { en } from '../../lib/phrases/compiled/en.ts';
import { loadRules } from '../../lib/phrases/engine/loadRules.ts';
import { startWatch } from '../measure/startWatch.mjs';

const TABLES = { en, de };

/** @param language the one that is loaded first and only */
export async function measure(language) {
  const stop = startWatch();
  const loaded = loadRules(TABLES[language], language);
  return { ...stop(), patterns: loaded.units.length };
}
