import { useMemo } from 'react';
import type { Application, Lesson } from '../../lib/domain/application';
import { TextArea } from '../shared/TextArea';
import { useText } from '../shared/text';
import { bindText } from './bindText';
import type { DashboardTools } from './dashboard-tools';
import { FormFoot } from './FormFoot';
import { LessonAxisChoice } from './LessonAxisChoice';
import { useForm } from './useForm';

interface LessonFormProps {
  application: Application;
  /** `null` for a new one. */
  lesson: Lesson | null;
  tools: DashboardTools;
  onClose: () => void;
}

/** What was it about, what did they say, what comes of it (R23)? What is typed outlives the page. */
export function LessonForm({ application, lesson, tools, onClose }: LessonFormProps) {
  const t = useText();
  const { today } = tools;
  const form = useForm({
    kept: useMemo(
      () => ({ axis: lesson?.axis ?? 'unknown', heard: lesson?.heard ?? '', next: lesson?.next ?? '' }),
      [lesson],
    ),
    applicationId: application.id,
    tools,
    draftName: `lesson/${application.id}/${lesson?.id ?? 'new'}`,
    commandOf: (draft) => ({
      name: 'saveLesson',
      lessonId: lesson?.id ?? null,
      lesson: { ...draft, on: lesson?.on ?? today, isPractised: lesson?.isPractised ?? false },
    }),
    done: () => t('lesson_kept_toast'),
    onKept: onClose,
  });
  const cancel = () => {
    form.discard();
    onClose();
  };
  return (
    <form className="nk-card nk-stack" noValidate onSubmit={form.save} aria-label={t('lesson_title')}>
      <LessonAxisChoice axis={form.draft.axis} onChange={(axis) => form.change({ axis })} />
      <TextArea label={t('lesson_heard')} rows={3} {...bindText(form, 'heard')} />
      <TextArea label={t('lesson_next')} rows={3} {...bindText(form, 'next')} />
      <FormFoot form={{ ...form, isChanged: true }} onCancel={cancel} />
    </form>
  );
}
