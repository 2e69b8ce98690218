import type { Command } from '../../../lib/domain/commands';
import type { TextKey } from '../../../lib/messages/text-key';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import type { PlacedLesson } from './lessonPlaces';

export interface LessonActions {
  practise: (placed: PlacedLesson) => void;
  takeBack: (placed: PlacedLesson) => void;
  remove: (placed: PlacedLesson) => void;
}

/** What can be done with a lesson, each with undo. `onLeave`: the item is about to leave its list, with the keyboard in it. */
export function useLessonActions({ act, today }: DashboardTools, onLeave: () => void): LessonActions {
  const t = useText();
  const send = ({ application }: PlacedLesson, command: Command, done: TextKey) => {
    onLeave();
    void act(application.id, command, t(done));
  };
  const mark = (placed: PlacedLesson, on: string | null, done: TextKey) =>
    send(placed, { name: 'practiseLesson', lessonId: placed.lesson.id, on }, done);
  return {
    practise: (placed) => mark(placed, today, 'lesson_practised_toast'),
    takeBack: (placed) => mark(placed, null, 'lesson_unpractised_toast'),
    remove: (placed) => send(placed, { name: 'removeLesson', lessonId: placed.lesson.id }, 'lesson_removed_toast'),
  };
}
