import type { Ahead, Job } from '../domain/ahead';
import type { Application, CalendarDate } from '../domain/application';
import { isInBin, withoutBin } from '../domain/bin';
import { completeApplication } from '../domain/completeApplication';
import { type Recalled, recall } from '../domain/recall';
import { resultOf } from './openPlain';
import type { ApplicationRow } from './rows';

/** Of those whose day has not come, so many are read: a list shows the first few and folds the others. */
const MOST_COMING = 20;
const PAGE = 250;

function applicationsIn(database: IDBDatabase): IDBObjectStore {
  return database.transaction('applications').objectStore('applications');
}

function readRows(from: IDBIndex, range: IDBKeyRange): Promise<ApplicationRow[]> {
  return resultOf(from.getAll(range));
}

/** Whether it stands in the lists: neither removed nor in the bin. */
const isListed = ({ value }: ApplicationRow) => value !== null && !isInBin(value);

/** The first rows that stand in the lists, in the order of what they are read from: at one go, unless some of them are in the bin. */
async function firstListed(
  from: IDBIndex | IDBObjectStore,
  most: number,
  range?: IDBKeyRange,
): Promise<ApplicationRow[]> {
  const first: ApplicationRow[] = await resultOf(from.getAll(range, most));
  if (first.length < most || first.every(isListed)) return first.filter(isListed);
  const found: ApplicationRow[] = [];
  const rows = from.openCursor(range);
  let row = await resultOf(rows);
  while (row && found.length < most) {
    if (isListed(row.value)) found.push(row.value);
    row.continue();
    row = await resultOf(rows);
  }
  return found;
}

async function hasAny(database: IDBDatabase): Promise<boolean> {
  return (await firstListed(applicationsIn(database), 1)).length > 0;
}

const valuesOf = (rows: readonly ApplicationRow[]): Application[] =>
  withoutBin(rows.flatMap(({ value }) => (value ? completeApplication(value) : [])));

/** Everything whose day has come by `today`, and what comes next, by the index: ended applications aren't touched (S18). */
export async function readAhead(database: IDBDatabase, today: CalendarDate): Promise<Ahead> {
  const byDay = applicationsIn(database).index('nextOn');
  const [due, coming] = await Promise.all([
    readRows(byDay, IDBKeyRange.upperBound(today)),
    firstListed(byDay, MOST_COMING, IDBKeyRange.lowerBound(today, true)),
  ]);
  const applications = valuesOf([...due, ...coming]);
  return { applications, isEmpty: applications.length === 0 && !(await hasAny(database)) };
}

/** Every application that hasn't ended, as names: they are those of the index. Read in pages, so that the page stays free for input. */
export async function readJobs(database: IDBDatabase): Promise<Job[]> {
  const ids = await resultOf(applicationsIn(database).index('nextOn').getAllKeys());
  const jobs: Job[] = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    const store = applicationsIn(database);
    const rows = ids.slice(start, start + PAGE).map((id) => resultOf<ApplicationRow | undefined>(store.get(id)));
    for (const row of await Promise.all(rows)) {
      if (!row?.value || !isListed(row)) continue;
      const { id, company, role, stage } = row.value;
      jobs.push({ id, company, role, stage });
    }
  }
  return jobs;
}

/** What all applications recall, the ended ones included. Read in pages as the names are; nobody waits for it. */
export async function readRecalled(database: IDBDatabase): Promise<Recalled> {
  const ids = await resultOf(applicationsIn(database).getAllKeys());
  const recalled: Recalled = { lessons: [], people: [] };
  const worthIt: Application[] = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    const range = IDBKeyRange.bound(ids[start], ids[Math.min(start + PAGE, ids.length) - 1]);
    const rows: ApplicationRow[] = await resultOf(applicationsIn(database).getAll(range));
    // Whole records of thousands would stay in memory for a few names.
    recalled.people.push(...recall(valuesOf(rows)).people);
    worthIt.push(...valuesOf(rows).filter(({ lessons }) => lessons.some(({ isPractised }) => !isPractised)));
  }
  return { ...recalled, lessons: recall(worthIt).lessons };
}
