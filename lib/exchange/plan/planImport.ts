import type { Application } from '../../domain/application';
import { withoutBin } from '../../domain/bin';
import type { Incoming } from '../incoming';
import { AlikeFinder } from './AlikeFinder';
import { adoptIds } from './adoptIds';
import { besideId } from './besideId';
import { isSameRecord } from './isSameRecord';
import { mergeApplications } from './mergeApplications';
import type { Choice, ImportMode, ImportPlan, PlanEntry, Verdict } from './plan';
import { verdictOf } from './verdictOf';

/** A record here and one of the file, and how they are made one. */
interface Pair {
  here: Application;
  file: Application;
  merge: (here: Application, file: Application) => Application | null;
}
type Known = ReadonlyMap<string, Application>;

const NONE = { merged: null, choices: [] } as const;
const NOTHING: Readonly<Record<Verdict, number>> = {
  new: 0,
  same: 0,
  'newer-here': 0,
  'newer-in-file': 0,
  'changed-both': 0,
  alike: 0,
  removed: 0,
};

/**
 * What an import would do, record by record, for the user to look at and change. Pure, and the same whatever the order of the
 * records. Importing once more what was imported finds nothing to do.
 *
 * @param nameOf what a field is called where a value that gave way is kept
 * @example planImport(applications, incoming, 'merge').counts.new
 */
export function planImport(
  existing: readonly Application[],
  incoming: Incoming,
  how: ImportMode,
  nameOf?: (field: string) => string,
): ImportPlan {
  const known = new Map(existing.map((application) => [application.id, application]));
  const files = [...incoming.applications].sort(byId);
  const given = new Set(files.map(({ id }) => id));
  const only = existing.filter(({ id }) => !given.has(id));
  const match = how === 'merge' ? matcher(withoutBin(only)) : () => undefined;
  const merge = (here: Application, file: Application) => mergeApplications(here, file, nameOf);
  const entries = files.map((file) => {
    const here = known.get(file.id);
    if (here) return compared({ here, file, merge }, known, how);
    const alike = match(file);
    return alike ? likely({ here: alike.here, file, merge }, alike.isTaken) : added(file);
  });
  if (how === 'replace') entries.push(...only.map(removed));
  const counts = { ...NOTHING };
  for (const { verdict } of entries) counts[verdict] += 1;
  return {
    how,
    entries: inOrder(entries),
    counts,
    revs: new Map(existing.map(({ id, rev }) => [id, rev])),
    settings: incoming.settings,
    reminders: incoming.reminders ?? [],
  };
}

/** Each record here is put together with one of the file at most; a second one can only stand beside it. */
function matcher(only: readonly Application[]) {
  const finder = new AlikeFinder(only);
  const taken = new Set<Application>();
  return (file: Application) => {
    const here = finder.find(file);
    if (!here) return undefined;
    const isTaken = taken.has(here);
    taken.add(here);
    return { here, isTaken };
  };
}

function added(file: Application): PlanEntry {
  return { ...NONE, id: file.id, verdict: 'new', here: null, file, choices: ['take', 'keep'] };
}

function removed(here: Application): PlanEntry {
  return { ...NONE, id: here.id, verdict: 'removed', here, file: null, choices: ['remove', 'keep'] };
}

function likely({ here, file, merge }: Pair, isTaken: boolean): PlanEntry {
  const merged = isTaken ? null : merge(here, adoptIds(file, here));
  const isIn = merged !== null && isSameRecord(merged, here);
  const base = { id: file.id, here, file };
  if (isIn) return { ...base, verdict: 'same', merged: null, choices: [] };
  return { ...base, verdict: 'alike', merged, choices: merged ? ['merge', 'both', 'keep'] : ['both', 'keep'] };
}

/** What is offered for a record that both have, the preset first. */
const CHOICES: Record<ImportMode, Partial<Record<Verdict, readonly Choice[]>>> = {
  merge: {
    'newer-here': ['keep', 'take'],
    'newer-in-file': ['take', 'keep'],
    'changed-both': ['merge', 'both', 'keep', 'take'],
  },
  replace: {
    'newer-here': ['take', 'keep'],
    'newer-in-file': ['take', 'keep'],
    'changed-both': ['take', 'merge', 'keep'],
  },
};

function compared({ here, file, merge: mergeBoth }: Pair, known: Known, how: ImportMode): PlanEntry {
  let merged: Application | null | undefined;
  const merge = () => {
    if (merged === undefined) merged = mergeBoth(here, file);
    return merged;
  };
  const verdict = verdictOf(here, file, merge);
  const base: Omit<PlanEntry, 'verdict'> = { ...NONE, id: file.id, here, file };
  if (verdict !== 'changed-both') return { ...base, verdict, choices: CHOICES[how][verdict] ?? [] };
  const possible = CHOICES[how][verdict] ?? [];
  if (merge()) return { ...base, verdict, merged: merge(), choices: possible };
  const beside = known.get(besideId(file));
  // One record can't hold both, and the file's stands beside it already.
  if (how === 'merge' && beside && isSameRecord({ ...file, id: beside.id }, beside))
    return { ...base, verdict: 'same' };
  return { ...base, verdict, choices: possible.filter((choice) => choice !== 'merge') };
}

const byId = (one: Application, other: Application) => (one.id < other.id ? -1 : 1);

function inOrder(entries: PlanEntry[]): PlanEntry[] {
  const named = entries.map((entry) => {
    const { company, role } = entry.file ?? entry.here ?? { company: '', role: '' };
    return { entry, name: `${company}\n${role}\n${entry.id}` };
  });
  return named.sort((one, other) => (one.name < other.name ? -1 : 1)).map(({ entry }) => entry);
}
