import type { Application, Lesson, LessonAxis } from '../../../lib/domain/application';

/** A lesson with the application that it comes from. */
export interface PlacedLesson {
  application: Application;
  lesson: Lesson;
}

/** Can one learn it, or is it a matter of how one comes across (R23)? In this order they stand on the page. */
const AXES: readonly LessonAxis[] = ['qualification', 'appearance', 'other', 'unknown'];

function placed(applications: readonly Application[], wanted: (lesson: Lesson) => boolean): PlacedLesson[] {
  return applications.flatMap((application) =>
    application.lessons
      .filter(wanted)
      .map((lesson) => ({ application, lesson }))
      .toReversed(),
  );
}

const newestFirst = (dayOf: (lesson: Lesson) => string) => (one: PlacedLesson, other: PlacedLesson) =>
  dayOf(other.lesson).localeCompare(dayOf(one.lesson));

/** The open lessons by what they are about, the newest first; without what has none. */
export function openByAxis(applications: readonly Application[]): { axis: LessonAxis; lessons: PlacedLesson[] }[] {
  return AXES.map((axis) => ({
    axis,
    lessons: placed(applications, (lesson) => !lesson.isPractised && lesson.axis === axis).sort(
      newestFirst(({ on }) => on),
    ),
  })).filter(({ lessons }) => lessons.length > 0);
}

/** What has been practised, the last one first; of older ones the day isn't known, so they go by the day they were noted. */
export function practisedLessons(applications: readonly Application[]): PlacedLesson[] {
  return placed(applications, ({ isPractised }) => isPractised).sort(
    newestFirst(({ practisedOn, on }) => practisedOn ?? on),
  );
}
