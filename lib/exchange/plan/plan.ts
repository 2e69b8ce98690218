import type { Application } from '../../domain/application';
import type { ShownReminder } from '../../domain/exchange';
import type { Settings } from '../../domain/settings';

/** `merge` adds what comes in to what is here; `replace` makes what is here equal to the file. */
export type ImportMode = 'merge' | 'replace';

/**
 * How a record of the file stands to those here: only in the file · alike in all but `rev` · here has all of it and more · the file
 * has all of it and more · each has something that the other has not · probably the same application under another id · only here,
 * and about to go.
 */
export type Verdict = 'new' | 'same' | 'newer-here' | 'newer-in-file' | 'changed-both' | 'alike' | 'removed';

/**
 * What can be done about it: take the file's record · leave everything as it is · put both together into one · keep both, each as a
 * record of its own · take the one here away.
 */
export type Choice = 'take' | 'keep' | 'merge' | 'both' | 'remove';

export interface PlanEntry {
  /** Names the entry: the record's id in the file, or here where the file has none. */
  id: string;
  verdict: Verdict;
  here: Application | null;
  file: Application | null;
  /** Both as one, under the id of the one here; `null` where nothing is to be merged, or one record can't hold it. */
  merged: Application | null;
  /** What can be chosen, the preset first; empty where there is nothing to do. */
  choices: readonly Choice[];
}

/** What an import would do, record by record; nothing is written yet. */
export interface ImportPlan {
  how: ImportMode;
  /** By company, role and id, whatever the order in the file. */
  entries: PlanEntry[];
  counts: Readonly<Record<Verdict, number>>;
  /** `rev` of every record here, by id. */
  revs: ReadonlyMap<string, number>;
  settings: Settings | null;
  reminders: readonly ShownReminder[];
}

/** Choices other than the preset, by the id of their entry. */
export type Choices = ReadonlyMap<string, Choice>;

/** What happens to an entry: the user's choice where it is possible, else the preset. */
export function chosenFor({ id, choices }: Pick<PlanEntry, 'id' | 'choices'>, chosen: Choices): Choice {
  const wanted = chosen.get(id);
  return wanted !== undefined && choices.includes(wanted) ? wanted : (choices[0] ?? 'keep');
}
