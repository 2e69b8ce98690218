import type { BootReport, LossNotice } from '../domain/record-store';
import { connect, isNewer, makeMark, readMark } from './database';
import { restore } from './restore';
import type { StoreParts } from './store-parts';

/** What a start found; whether the store may be written. */
export interface StartReport extends BootReport {
  isReadOnly: boolean;
  /** The database lacked something. */
  isChanged: boolean;
  /** As how many changes the applications among it were kept: all of a pack are one. */
  changes: number;
}

const NOTHING: StartReport = {
  restored: 0,
  quarantined: 0,
  mirrored: 0,
  missing: 0,
  isReadOnly: false,
  isChanged: false,
  changes: 0,
};

/**
 * What the user should hear of. One change whose acknowledgement was cut off by the browser's end comes back as well, also an import
 * of many records: that is no loss, so one change to a database that is otherwise there says nothing.
 */
function noticeOf(report: StartReport, wasLost: boolean, before: LossNotice | null, at: number): LossNotice | null {
  const restored = wasLost || report.changes > 1 ? report.restored : 0;
  const { quarantined, missing } = report;
  if (restored + quarantined + missing === 0) return null;
  return {
    at,
    restored: restored + (before?.restored ?? 0),
    quarantined: quarantined + (before?.quarantined ?? 0),
    missing: Math.max(missing, before?.missing ?? 0),
  };
}

/**
 * How many applications are gone without a copy. Only a database that was lost can have lost them; the count that was noted may be
 * one too high, since the last removal may have been cut off before it.
 */
function countMissing(noted: number, found: number, wasLost: boolean, damaged: number): number {
  const missing = Math.max(0, noted - found);
  if (!wasLost || (missing === 1 && found > 0 && damaged === 0)) return 0;
  return missing;
}

async function compareCopies(parts: StoreParts, mark: string | undefined): Promise<StartReport> {
  const { database, notes } = parts;
  const wasLost = mark === undefined;
  // Until both copies are known to be alike again, each start of this session must compare them.
  await notes.setCompared(null).catch((error) => console.warn('A note was not taken back', error));
  const { applications, damaged, isComplete, isReachable, ...restored } = await restore(parts, wasLost);
  const isGone = wasLost && applications === 0 && (await notes.applications()) > 0;
  if (!isReachable && isGone) throw new Error('neither copy can be read just now');
  // Nobody knows yet what the other copy holds.
  if (restored.isReadOnly || !isReachable) return { ...restored, missing: 0 };
  const missing = countMissing(await notes.applications(), applications, wasLost, damaged);
  const report = { ...restored, missing };
  const notice = noticeOf(report, wasLost, await notes.notice(), parts.now());
  // Before the mark, after which nobody would ask again.
  if (notice) await notes.setNotice(notice).catch((error) => console.warn('A notice was not kept', error));
  await notes.setApplications(applications);
  // What could not be read or written today is tried again by the next start.
  if (isComplete) await notes.setCompared(mark ?? (await makeMark(database))).catch(() => {});
  return report;
}

/**
 * Makes the store ready. The two copies are compared once in each session of the browser: only when the browser has ended, or the
 * site's data were cleared, can the database be another than before, and then either the session is new or the mark is gone.
 * `isDoubtful`: something was cut off within this session, so they are compared all the same.
 */
export async function start(parts: StoreParts, isDoubtful: boolean): Promise<StartReport> {
  const { database, notes } = parts;
  await connect(database);
  if (await isNewer(database)) return { ...NOTHING, isReadOnly: true };
  const mark = await readMark(database);
  if (!isDoubtful && mark !== undefined && mark === (await notes.compared())) return NOTHING;
  return compareCopies(parts, mark);
}
