import type { Application } from '../../domain/application';
import type { Exchange, ExchangeChange } from '../../domain/exchange';
import { addHints } from '../../domain/ignored-hint';
import { savePhrases } from '../../domain/own-phrase';
import type { Settings } from '../../domain/settings';
import { besideId } from './besideId';
import { type Choices, chosenFor, type ImportPlan, type PlanEntry } from './plan';

export interface ExchangeOptions {
  /** As they are here. */
  settings: Settings;
  /** Whether those of the file come along. */
  takesSettings: boolean;
}

/** What a plan amounts to with the user's choices: the one step that is kept as a whole, or not at all. */
export function exchangeOf(plan: ImportPlan, chosen: Choices, { settings, takesSettings }: ExchangeOptions): Exchange {
  const taken = takesSettings && plan.settings ? takeSettings(plan.settings, settings, plan.how === 'merge') : null;
  const changes = plan.entries.flatMap((entry) => changeOf(entry, plan, chosen) ?? []);
  return { changes, settings: taken, reminders: remindersOf(plan, changes) };
}

function changeOf(entry: PlanEntry, { revs }: ImportPlan, chosen: Choices): ExchangeChange | undefined {
  const { here, file, merged } = entry;
  const rev = here?.rev ?? 0;
  switch (chosenFor(entry, chosen)) {
    case 'take':
      return file ? { id: file.id, seenRev: rev, value: file } : undefined;
    case 'merge':
      return here && merged ? { id: here.id, seenRev: rev, value: merged } : undefined;
    case 'both':
      return file ? changeBeside(file, here?.id === file.id ? besideId(file) : file.id, revs) : undefined;
    case 'remove':
      return here ? { id: here.id, seenRev: rev, value: null } : undefined;
    case 'keep':
      return undefined;
  }
}

function changeBeside(file: Application, id: string, revs: ImportPlan['revs']): ExchangeChange {
  return { id, seenRev: revs.get(id) ?? 0, value: { ...file, id } };
}

/** What was hidden or added here stays so when records are merged; backups made elsewhere say nothing of those made here. */
function takeSettings(file: Settings, here: Settings, isMerged: boolean): Settings {
  const taken = { ...file, backups: here.backups };
  if (!isMerged) return taken;
  return {
    ...taken,
    ignoredHints: addHints(file.ignoredHints, here.ignoredHints),
    ownPhrases: savePhrases(here.ownPhrases, file.ownPhrases),
  };
}

/** Of the records that come in, and of those that are here already: reminding once more would help nobody. */
function remindersOf({ reminders, entries }: ImportPlan, changes: readonly ExchangeChange[]): ImportPlan['reminders'] {
  const wanted = new Set(changes.flatMap(({ id, value }) => (value ? [id] : [])));
  for (const { here } of entries) if (here) wanted.add(here.id);
  return reminders.filter(({ applicationId }) => wanted.has(applicationId));
}
