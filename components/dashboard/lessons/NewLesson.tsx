import { useMemo, useState } from 'react';
import type { Application, LessonAxis } from '../../../lib/domain/application';
import { Select } from '../../shared/Select';
import { TextArea } from '../../shared/TextArea';
import { useText } from '../../shared/text';
import { bindText } from '../bindText';
import type { DashboardTools } from '../dashboard-tools';
import { FormFoot } from '../FormFoot';
import { LessonAxisChoice } from '../LessonAxisChoice';
import { useForm } from '../useForm';

interface NewLessonProps {
  /** Not empty. */
  applications: readonly Application[];
  tools: DashboardTools;
  onClose: () => void;
}

const DRAFT = 'lesson/new';

/** A lesson of any application, the one that was last changed first. What is typed outlives the page. */
export function NewLesson({ applications, tools, onClose }: NewLessonProps) {
  const t = useText();
  const { options, form, applicationId, choose } = useNewLesson({ applications, tools, onClose });
  const cancel = () => {
    form.discard();
    onClose();
  };
  return (
    <form className="nk-card nk-stack" noValidate onSubmit={form.save} aria-label={t('lesson_add')}>
      <Select label={t('lessons_from')} value={applicationId} options={options} onChange={choose} />
      <LessonAxisChoice axis={form.draft.axis} onChange={(axis) => form.change({ axis })} />
      <TextArea label={t('lesson_heard')} rows={3} {...bindText(form, 'heard')} />
      <TextArea label={t('lesson_next')} rows={3} {...bindText(form, 'next')} />
      <FormFoot form={{ ...form, isChanged: true }} onCancel={cancel} />
    </form>
  );
}

function useNewLesson({ applications, tools, onClose }: NewLessonProps) {
  const t = useText();
  const options = useOptions(applications);
  const first = options[0]?.value ?? '';
  const [chosen, setChosen] = useState(() => `${tools.drafts.read(DRAFT).applicationId ?? first}`);
  const applicationId = options.some(({ value }) => value === chosen) ? chosen : first;
  const form = useForm({
    kept: useMemo(() => ({ applicationId: first, axis: 'unknown' as LessonAxis, heard: '', next: '' }), [first]),
    applicationId,
    tools,
    draftName: DRAFT,
    commandOf: ({ axis, heard, next }) => ({
      name: 'saveLesson',
      lessonId: null,
      lesson: { axis, heard, next, on: tools.today, isPractised: false },
    }),
    done: () => t('lesson_kept_toast'),
    onKept: onClose,
  });
  const choose = (id: string) => {
    setChosen(id);
    form.change({ applicationId: id });
  };
  return { options, form, applicationId, choose };
}

/** In the order of when the form was opened: a list that moves under the hand is of no use. */
function useOptions(applications: readonly Application[]) {
  const [options] = useState(() =>
    [...applications]
      .sort((one, other) => other.updatedAt - one.updatedAt)
      .map(({ id, company, role }) => ({ value: id, label: `${company}, ${role}` })),
  );
  return options;
}
