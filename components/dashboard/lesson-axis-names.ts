import type { LessonAxis } from '../../lib/domain/application';
import type { TextKey } from '../../lib/messages/text-key';

export const LESSON_AXIS_NAMES: Readonly<Record<LessonAxis, TextKey>> = {
  qualification: 'lesson_axis_qualification',
  appearance: 'lesson_axis_appearance',
  other: 'lesson_axis_other',
  unknown: 'lesson_axis_unknown',
};
