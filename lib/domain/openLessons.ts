import type { Application, CalendarDate, LessonAxis } from './application';
import { withoutBin } from './bin';

/** What is still to be practised, with where it comes from. */
export interface OpenLesson {
  applicationId: string;
  lessonId: string;
  company: string;
  role: string;
  on: CalendarDate;
  axis: LessonAxis;
  heard: string;
  next: string;
}

/**
 * The lessons of all applications that are not practised yet, the newest first: worth a look when the next interview is logged
 * (R24). Those of ended applications count as well; that is where most of them come from (R23); those in the bin don't.
 *
 * @example openLessons(applications)[0]?.next // 'Langsamer antworten'
 */
export function openLessons(applications: readonly Application[]): OpenLesson[] {
  return withoutBin(applications)
    .flatMap(({ id: applicationId, company, role, lessons }) =>
      // Of one day, the one noted last comes first.
      lessons
        .filter(({ isPractised }) => !isPractised)
        .map(({ id: lessonId, on, axis, heard, next }) => ({
          applicationId,
          lessonId,
          company,
          role,
          on,
          axis,
          heard,
          next,
        }))
        .toReversed(),
    )
    .sort((one, other) => (one.on < other.on ? 1 : Number(one.on > other.on) * -1));
}
