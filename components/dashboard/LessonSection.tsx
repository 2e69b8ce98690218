import { useRef } from 'react';
import type { Application } from '../../lib/domain/application';
import { useText } from '../shared/text';
import { AddPart } from './AddPart';
import type { DashboardTools } from './dashboard-tools';
import { LessonCard } from './LessonCard';
import { LessonForm } from './LessonForm';

interface LessonSectionProps {
  application: Application;
  tools: DashboardTools;
  /** The form for a new one is open from the start. */
  startsOpen?: boolean;
}

/** What one takes from a rejection or a call, kindly and in one thought (R23, R24). */
export function LessonSection({ application, tools, startsOpen = false }: LessonSectionProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (lessonId: string) => {
    heading.current?.focus();
    await tools.act(application.id, { name: 'removeLesson', lessonId }, t('lesson_removed_toast'));
  };
  return (
    <section className="nk-stack lessons" aria-labelledby="lessons">
      <h2 id="lessons" ref={heading} tabIndex={-1}>
        {t('lesson_title')}
      </h2>
      <p className="nk-soft">{t('lesson_intro')}</p>
      {application.lessons.map((lesson) => (
        <LessonCard
          key={lesson.id}
          application={application}
          lesson={lesson}
          tools={tools}
          onRemove={() => void remove(lesson.id)}
        />
      ))}
      <AddPart label={t('lesson_add')} startsOpen={startsOpen}>
        {(close) => <LessonForm application={application} lesson={null} tools={tools} onClose={close} />}
      </AddPart>
    </section>
  );
}
