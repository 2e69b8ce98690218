import type { Application } from '../../domain/application';
import type { ShownReminder } from '../../domain/exchange';
import { childPath, type Fault, shortened } from '../../domain/fault';
import { findApplicationFaults } from '../../domain/findApplicationFaults';
import { parseApplication } from '../../domain/parseApplication';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings';
import { findFaults, readInstant, readListOf, readObject, readString, readWhere } from '../../domain/stored-value';
import { canonicalJson } from '../canonicalJson';
import type { FileProblem, FileReading } from '../incoming';
import { inSlices, type Pause } from '../inSlices';
import { BACKUP_FORMAT, BACKUP_VERSION, MOST_APPLICATIONS, MOST_REMINDERS } from './backup-file';

export interface ReadingParts {
  /** The settings as the store would read them. */
  parseSettings: (value: unknown) => Settings;
  pause?: Pause;
}

/** More are of no help to anyone. */
const MOST_PROBLEMS = 200;

const reminders = readListOf(
  readObject<ShownReminder>({ applicationId: readString(200, 1), key: readString(500, 1), at: readInstant }),
  MOST_REMINDERS,
);
const time = readWhere(
  (value): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  'not-a-date',
);
const frame = readObject<{ format: string; version: number; madeAt: string; madeBy: string }>({
  format: readString(50),
  version: readWhere((value): value is number => value === BACKUP_VERSION),
  madeAt: time,
  madeBy: readString(50),
});

/** What keeps a JSON value from being a backup of ours at all; `null` where it is one. */
export function refuseForeign(value: unknown): 'unknown-format' | 'newer-version' | null {
  const { format, version } = Object(value) as { format?: unknown; version?: unknown };
  if (format !== BACKUP_FORMAT || !Number.isSafeInteger(version) || Number(version) < 1) return 'unknown-format';
  return Number(version) > BACKUP_VERSION ? 'newer-version' : null;
}

/**
 * A backup, checked as a whole before anything is done with it: every fault is told with its path, and with one of them nothing
 * is read. A field that this build doesn't know is a fault, because restoring would lose it (S16).
 *
 * @throws what `pause` throws
 */
export async function readBackup(file: string, value: unknown, parts: ReadingParts): Promise<FileReading> {
  const foreign = refuseForeign(value);
  if (foreign) return { ok: false, problems: [{ file, line: null, field: '', code: foreign }] };
  const { applications, settings, reminders: shown, ...rest } = value as Record<string, unknown>;
  const faults = [...findFaults(frame, rest, ''), ...settingsFaults(settings, parts)];
  const read = await readApplications(applications, faults, parts.pause ?? (async () => {}));
  faults.push(...findFaults(reminders, shown, 'reminders'));
  if (faults.length > 0)
    return { ok: false, problems: faults.slice(0, MOST_PROBLEMS).map((each) => problemOf(file, each)) };
  const known = new Set(read.map(({ id }) => id));
  const missing = (shown as ShownReminder[]).findIndex(({ applicationId }) => !known.has(applicationId));
  if (missing >= 0) {
    const fault: Fault = { path: `reminders[${missing}].applicationId`, code: 'unknown-reference' };
    return { ok: false, problems: [problemOf(file, fault)] };
  }
  return {
    ok: true,
    incoming: { applications: read, settings: parts.parseSettings(settings), reminders: reminders(shown) ?? [] },
    notes: read.flatMap((each, index) => danglingOf(each, index)).map((each) => problemOf(file, each)),
  };
}

const problemOf = (file: string, { path, ...fault }: Fault): FileProblem => ({
  file,
  line: null,
  field: path,
  ...fault,
});

async function readApplications(value: unknown, faults: Fault[], pause: Pause): Promise<Application[]> {
  if (!Array.isArray(value)) {
    faults.push(...findFaults(readListOf(parseApplication, MOST_APPLICATIONS), value, 'applications'));
    return [];
  }
  if (value.length > MOST_APPLICATIONS) {
    faults.push({ path: 'applications', code: 'too-many', limit: MOST_APPLICATIONS });
    return [];
  }
  const read: Application[] = [];
  const seen = new Set<string>();
  const check = (each: unknown, index: number) => {
    if (faults.length >= MOST_PROBLEMS) return;
    const path = `applications[${index}]`;
    const found = findApplicationFaults(each, path);
    const application = found.length === 0 ? parseApplication(each) : undefined;
    if (application && seen.has(application.id))
      found.push({ path: `${path}.id`, code: 'twice', found: shortened(application.id) });
    faults.push(...found);
    if (!application) return;
    seen.add(application.id);
    read.push(application);
  };
  await inSlices(value, check, pause);
  return read;
}

/**
 * The settings have a reader of their own that takes anything and fills in what is missing; a file has to hold exactly what comes
 * out of it.
 */
function settingsFaults(value: unknown, { parseSettings }: ReadingParts): Fault[] {
  if (value === undefined) return [{ path: 'settings', code: 'required' }];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ path: 'settings', code: 'wrong-type', found: shortened(value) }];
  const parsed = parseSettings(value) as unknown as Record<string, unknown>;
  return Object.entries(value).flatMap(([name, given]): Fault[] => {
    const path = childPath('settings', name);
    if (!Object.hasOwn(DEFAULT_SETTINGS, name)) return [{ path, code: 'unknown-field' }];
    const isRead = canonicalJson(parsed[name]) === canonicalJson(given);
    return isRead ? [] : [{ path, code: 'wrong-type', found: shortened(given) }];
  });
}

/** People who were at an interview and are in no list of contacts: nothing breaks, but whoever reads the file should know. */
function danglingOf({ contacts, interviews }: Application, index: number): Fault[] {
  const known = new Set(contacts.map(({ id }) => id));
  return interviews.flatMap(({ contactIds }, interview) =>
    contactIds.flatMap((id, position): Fault[] => {
      const path = `applications[${index}].interviews[${interview}].contactIds[${position}]`;
      return known.has(id) ? [] : [{ path, code: 'unknown-reference', found: shortened(id) }];
    }),
  );
}
