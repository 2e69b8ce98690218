import type { LessonAxis } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { LESSON_AXIS_NAMES } from '../lesson-axis-names';
import type { PlacedLesson } from './lessonPlaces';
import { OpenLessonItem } from './OpenLessonItem';
import type { LessonActions } from './useLessonActions';

interface LessonGroupProps {
  axis: LessonAxis;
  lessons: readonly PlacedLesson[];
  tools: DashboardTools;
  actions: LessonActions;
}

/** The open lessons about one thing. */
export function LessonGroup({ axis, lessons, tools, actions }: LessonGroupProps) {
  const t = useText();
  return (
    <section className="nk-stack" aria-labelledby={`lessons-${axis}`}>
      <h2 id={`lessons-${axis}`}>{t(LESSON_AXIS_NAMES[axis])}</h2>
      <ul className="nk-stack">
        {lessons.map((placed) => (
          <OpenLessonItem
            key={`${placed.application.id} ${placed.lesson.id}`}
            placed={placed}
            tools={tools}
            onPractised={() => actions.practise(placed)}
            onRemove={() => actions.remove(placed)}
          />
        ))}
      </ul>
    </section>
  );
}
