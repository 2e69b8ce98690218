import { useRef, useState } from 'react';
import type { CalendarDate } from '../../lib/domain/application';
import type { OpenLesson } from '../../lib/domain/openLessons';
import { Button } from '../shared/Button';
import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';
import type { StepActions } from './useStepActions';

/** More than these don't help on the way home; the overview has them all. */
const MOST = 3;

interface LessonFoldProps {
  lessons: readonly OpenLesson[];
  today: CalendarDate;
  act: StepActions['act'];
}

/** What earlier interviews taught, while the next one is logged (R24): quiet, and gone once it is practised. */
export function LessonFold({ lessons, today, act }: LessonFoldProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(true);
  const holder = useRef<HTMLDivElement>(null);
  if (lessons.length === 0) return null;
  const practise = ({ applicationId, lessonId }: OpenLesson) => {
    // Its button goes away with the lesson; the next Tab leads to the one that took its place.
    holder.current?.querySelector('summary')?.focus();
    const command = { name: 'practiseLesson', lessonId, on: today } as const;
    void act({ applicationId, command }, t('lesson_practised_toast'));
  };
  return (
    <div ref={holder} className="popup-lessons">
      <Disclosure title={t('popup_lessons', lessons.length)} isOpen={isOpen} onToggle={setOpen}>
        <ul className="nk-stack">
          {lessons.slice(0, MOST).map((lesson) => (
            <LessonItem key={lesson.lessonId} lesson={lesson} onPractised={() => practise(lesson)} />
          ))}
        </ul>
        {lessons.length > MOST && (
          <a className="nk-small" href="dashboard.html#/lessons" target="_blank" rel="noreferrer">
            {t('popup_lessons_all')}
          </a>
        )}
      </Disclosure>
    </div>
  );
}

function LessonItem({ lesson, onPractised }: { lesson: OpenLesson; onPractised: () => void }) {
  const t = useText();
  const { next, heard, company } = lesson;
  return (
    <li className="popup-lesson" data-testid="open-lesson">
      <p>
        {next || heard} <span className="nk-small nk-soft">{company}</span>
      </p>
      <Button kind="plain" aria-label={t('popup_lesson_practised', next || heard)} onClick={onPractised}>
        {t('lesson_practised')}
      </Button>
    </li>
  );
}
