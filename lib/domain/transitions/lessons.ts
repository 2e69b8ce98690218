import type { Application, CalendarDate, Lesson, LessonAxis } from '../application';
import type { LessonInput } from '../commands';
import { pastDays } from './dateRanges';
import { type Field, fieldOf, readChoice, readDate, readFlag, readText, refuse } from './field';
import { LIMITS } from './limits';
import type { Change, Moment, Transition } from './transition';

const AXES: readonly [LessonAxis, ...LessonAxis[]] = ['unknown', 'qualification', 'appearance', 'other'];

/** Stands in for one that is refused, so that the other fields are looked at as well. */
const NO_LESSON: Lesson = {
  id: '',
  on: '',
  axis: 'unknown',
  heard: '',
  next: '',
  isPractised: false,
  practisedOn: null,
};

/** Adds a lesson (`lessonId` is `null`) or replaces a known one (R23, R24). One that is now practised was so today. */
export const saveLesson: Transition = (before, command, moment) => {
  const field = fieldOf(command, 'lesson');
  const isNew = fieldOf(command, 'lessonId').value === null;
  const known = isNew ? undefined : readKnown(before, command);
  const input = readLesson(field, moment);
  const practisedOn = input.isPractised ? (known?.isPractised ? known.practisedOn : moment.today) : null;
  const lesson = { id: isNew ? moment.newId() : (known?.id ?? ''), ...input, practisedOn };
  if (isNew && before.lessons.length >= LIMITS.lessons) refuse(field, 'too-many', LIMITS.lessons);
  return isNew
    ? { application: { ...before, lessons: [...before.lessons, lesson] }, subject: lesson.id }
    : replace(before, lesson);
};

/** Ticks a lesson off, or takes it back among the open ones (R24). */
export const practiseLesson: Transition = (before, command, { today }) => {
  const lesson = readKnown(before, command);
  const on = fieldOf(command, 'on');
  const practisedOn: CalendarDate | null = on.value === null ? null : readDate(on, pastDays(today));
  return replace(before, { ...lesson, isPractised: practisedOn !== null, practisedOn });
};

export const removeLesson: Transition = (before, command) => {
  const { id: lessonId } = readKnown(before, command);
  const lessons = before.lessons.filter(({ id }) => id !== lessonId);
  return { application: { ...before, lessons }, subject: lessonId };
};

function readLesson(field: Field, { today }: Moment): LessonInput {
  const heard = readText(fieldOf(field, 'heard'), LIMITS.lesson, 'lines');
  const next = readText(fieldOf(field, 'next'), LIMITS.lesson, 'lines');
  if (heard === '' && next === '') refuse(fieldOf(field, 'heard'), 'required');
  return {
    on: readDate(fieldOf(field, 'on'), pastDays(today)),
    axis: readChoice(fieldOf(field, 'axis'), AXES),
    heard,
    next,
    isPractised: readFlag(fieldOf(field, 'isPractised')),
  };
}

function readKnown({ lessons }: Application, command: Field): Lesson {
  const field = fieldOf(command, 'lessonId');
  const lesson = lessons.find(({ id }) => id === field.value);
  if (!lesson) refuse(field, 'unknown');
  return lesson ?? NO_LESSON;
}

function replace(before: Application, lesson: Lesson): Change {
  const lessons = before.lessons.map((one) => (one.id === lesson.id ? lesson : one));
  return { application: { ...before, lessons }, subject: lesson.id };
}
