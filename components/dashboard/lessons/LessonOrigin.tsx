import type { ReactNode } from 'react';
import { formatRoute } from '../route';
import type { PlacedLesson } from './lessonPlaces';

interface LessonOriginProps {
  from: PlacedLesson;
  /** When it was noted or practised. */
  day: ReactNode;
}

/** Where a lesson comes from, with the way there. */
export function LessonOrigin({ from, day }: LessonOriginProps) {
  const { id: applicationId, company, role } = from.application;
  return (
    <p className="nk-small nk-soft">
      {day} · <a href={formatRoute({ view: 'application', applicationId })}>{company}</a>, {role}
    </p>
  );
}
