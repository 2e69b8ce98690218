import type { Application, Lesson } from '../../lib/domain/application';
import { Button } from '../shared/Button';
import { formatShortDay } from '../shared/format';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';
import { AddPart } from './AddPart';
import type { DashboardTools } from './dashboard-tools';
import { LessonForm } from './LessonForm';
import { LESSON_AXIS_NAMES } from './lesson-axis-names';

interface LessonCardProps {
  application: Application;
  lesson: Lesson;
  tools: DashboardTools;
  onRemove: () => void;
}

/** One lesson, to be read, ticked off once practised, changed or removed. */
export function LessonCard({ application, lesson, tools, onRemove }: LessonCardProps) {
  const t = useText();
  const day = formatShortDay(lesson.on, tools.today, useLanguage());
  const mark = (isPractised: boolean) =>
    void tools.act(
      application.id,
      { name: 'practiseLesson', lessonId: lesson.id, on: isPractised ? tools.today : null },
      t(isPractised ? 'lesson_practised_toast' : 'lesson_unpractised_toast'),
    );
  return (
    <article className="nk-card nk-stack">
      <p className="nk-small nk-soft">
        {day} · {t(LESSON_AXIS_NAMES[lesson.axis])}
      </p>
      <LessonText lesson={lesson} />
      <div className="nk-row lesson-deeds">
        <label className="dashboard-switch">
          <input
            type="checkbox"
            checked={lesson.isPractised}
            onChange={({ currentTarget }) => mark(currentTarget.checked)}
          />
          {t('lesson_practised')}
        </label>
        <AddPart label={t('lesson_edit')}>
          {(close) => <LessonForm application={application} lesson={lesson} tools={tools} onClose={close} />}
        </AddPart>
        <Button kind="plain" className="dashboard-remove" onClick={onRemove}>
          {t('lesson_remove')}
        </Button>
      </div>
    </article>
  );
}

function LessonText({ lesson }: Pick<LessonCardProps, 'lesson'>) {
  const t = useText();
  return (
    <dl className="call-facts">
      {(['heard', 'next'] as const)
        .filter((name) => lesson[name])
        .map((name) => (
          <div key={name}>
            <dt>{t(`lesson_${name}`)}</dt>
            <dd className="call-note">{lesson[name]}</dd>
          </div>
        ))}
    </dl>
  );
}
