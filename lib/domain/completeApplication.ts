import type { Application, FollowUpRecord } from './application';

type Later = 'letters' | 'lessons';
/** As records were written before 2026-12. */
type EarlierApplication = Omit<Application, Later | 'followUps'> &
  Partial<Pick<Application, Later>> & { followUps: (Omit<FollowUpRecord, 'callAt'> & Partial<FollowUpRecord>)[] };

/**
 * A stored application with what records of its time had not: no letters, no lessons, no agreed calls.
 *
 * @example completeApplication(stored).lessons // [], in a record from before there were lessons
 */
export function completeApplication(stored: EarlierApplication): Application {
  const { letters = [], lessons = [] } = stored;
  const followUps = stored.followUps.map((record) => ({ ...record, callAt: record.callAt ?? null }));
  return { ...stored, followUps, letters, lessons };
}
