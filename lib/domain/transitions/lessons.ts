import type { Application, LessonAxis } from '../application';
import type { LessonInput } from '../commands';
import { pastDays } from './dateRanges';
import { type Field, fieldOf, readChoice, readDate, readFlag, readText, refuse } from './field';
import { LIMITS } from './limits';
import type { Moment, Transition } from './transition';

const AXES: readonly [LessonAxis, ...LessonAxis[]] = ['unknown', 'qualification', 'appearance', 'other'];

/** Adds a lesson (`lessonId` is `null`) or replaces a known one (R23, R24). */
export const saveLesson: Transition = (before, command, moment) => {
  const field = fieldOf(command, 'lesson');
  const isNew = fieldOf(command, 'lessonId').value === null;
  const lesson = { id: isNew ? moment.newId() : readLessonId(before, command), ...readLesson(field, moment) };
  if (isNew && before.lessons.length >= LIMITS.lessons) refuse(field, 'too-many', LIMITS.lessons);
  const lessons = isNew
    ? [...before.lessons, lesson]
    : before.lessons.map((one) => (one.id === lesson.id ? lesson : one));
  return { application: { ...before, lessons }, subject: lesson.id };
};

export const removeLesson: Transition = (before, command) => {
  const lessonId = readLessonId(before, command);
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

function readLessonId({ lessons }: Application, command: Field): string {
  const field = fieldOf(command, 'lessonId');
  const lesson = lessons.find(({ id }) => id === field.value);
  if (!lesson) refuse(field, 'unknown');
  return lesson?.id ?? '';
}
