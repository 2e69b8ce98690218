import { useEffect, useRef, useState } from 'react';
import { Button } from '../../shared/Button';
import { formatShortDay } from '../../shared/format';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import { LessonForm } from '../LessonForm';
import { LessonOrigin } from './LessonOrigin';
import { LessonWords } from './LessonWords';
import type { PlacedLesson } from './lessonPlaces';

interface OpenLessonItemProps {
  placed: PlacedLesson;
  tools: DashboardTools;
  onPractised: () => void;
  onRemove: () => void;
}

/** One lesson that is still to be practised (R24): ticked off, changed in its place, or removed. */
export function OpenLessonItem({ placed, tools, onPractised, onRemove }: OpenLessonItemProps) {
  const t = useText();
  const language = useLanguage();
  const { isEditing, setEditing, item } = useInPlace();
  const { application, lesson } = placed;
  if (isEditing)
    return (
      <li ref={item}>
        <LessonForm application={application} lesson={lesson} tools={tools} onClose={() => setEditing(false)} />
      </li>
    );
  return (
    <li className="nk-card nk-stack" ref={item}>
      <LessonWords lesson={lesson} />
      <LessonOrigin from={placed} day={formatShortDay(lesson.on, tools.today, language)} />
      <div className="nk-row">
        <Button onClick={onPractised}>{t('lesson_practised')}</Button>
        <Button kind="plain" data-edit onClick={() => setEditing(true)}>
          {t('lesson_edit')}
        </Button>
        <Button kind="plain" className="dashboard-remove" onClick={onRemove}>
          {t('lesson_remove')}
        </Button>
      </div>
    </li>
  );
}

/** The keyboard goes into the form that takes the item's place, and back to the button that opened it. */
function useInPlace() {
  const item = useRef<HTMLLIElement>(null);
  const [isEditing, setEditing] = useState(false);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (isEditing === wasEditing.current) return;
    wasEditing.current = isEditing;
    item.current?.querySelector<HTMLElement>(isEditing ? 'input:checked, textarea' : '[data-edit]')?.focus();
  }, [isEditing]);
  return { isEditing, setEditing, item };
}
