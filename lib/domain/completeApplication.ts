import type { Application, FollowUpRecord, Lesson } from './application';

/** What later times have added to an entry of a list. */
type Earlier<Entry, Added extends keyof Entry> = Omit<Entry, Added> & Partial<Entry>;

/** As records were written before 2026-12. */
type EarlierApplication = Omit<Application, 'followUps' | 'letters' | 'lessons'> &
  Partial<Pick<Application, 'letters'>> & {
    followUps: Earlier<FollowUpRecord, 'callAt'>[];
    lessons?: Earlier<Lesson, 'practisedOn'>[];
  };

/**
 * A stored application with what records of its time had not: no letters, no lessons, no days of practice, no agreed calls.
 *
 * @example completeApplication(stored).lessons // [], in a record from before there were lessons
 */
export function completeApplication(stored: EarlierApplication): Application {
  const { letters = [] } = stored;
  const followUps = stored.followUps.map((record) => ({ ...record, callAt: record.callAt ?? null }));
  const lessons = (stored.lessons ?? []).map((lesson) => ({ ...lesson, practisedOn: lesson.practisedOn ?? null }));
  return { ...stored, followUps, letters, lessons };
}
