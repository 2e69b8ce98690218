import { guessUse } from '../csv/columns/guessUse';
import type { FoundRecord, Shape } from './foundRecords';
import { isRecord, own } from './isRecord';

/** Lists of these names are looked at first. */
const LIKELY = ['applications', 'jobs', 'jobApplications', 'job_applications', 'items', 'records', 'entries', 'data'];
const DEEPEST = 3;
const SAMPLE = 20;

/**
 * Any list of records that name a company or a role, wherever it stands: JobNest's backup is such a list by itself (`[{ company, role,
 * status, appliedDate, notes, events }]`, the browser extension of that name, read 2026-11), as are the files of most trackers.
 */
export const anyRecords: Shape = (value) => listIn(value, '', 0);

function listIn(value: unknown, path: string, depth: number): FoundRecord[] | undefined {
  if (Array.isArray(value)) return value.slice(0, SAMPLE).some(namesJob) ? recordsOf(value, path) : undefined;
  if (!isRecord(value) || depth >= DEEPEST) return undefined;
  const names = [...LIKELY.filter((name) => Object.hasOwn(value, name)), ...Object.keys(value).slice(0, 100)];
  for (const name of names) {
    const found = listIn(own(value, name), path ? `${path}.${name}` : name, depth + 1);
    if (found) return found;
  }
  return undefined;
}

const recordsOf = (list: readonly unknown[], path: string) =>
  list.flatMap((fields, index): FoundRecord[] => (isRecord(fields) ? [{ path: `${path}[${index}]`, fields }] : []));

function namesJob(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const uses = Object.keys(value).slice(0, 200).map(guessUse);
  return uses.includes('company') && uses.includes('role');
}
