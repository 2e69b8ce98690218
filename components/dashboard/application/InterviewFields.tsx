import type { Contact, InterviewKind, InterviewNotes } from '../../../lib/domain/application';
import type { TextKey } from '../../../lib/messages/text-key';
import { MoodChoice } from '../../popup/MoodChoice';
import { Select } from '../../shared/Select';
import { TextArea } from '../../shared/TextArea';
import { TextField } from '../../shared/TextField';
import { useText } from '../../shared/text';
import { bindText } from '../bindText';
import { INTERVIEW_KIND_NAMES } from '../interview-kind-names';
import type { Form } from '../useForm';
import type { InterviewDraft } from './interviewDraft';
import { PeopleChoice } from './PeopleChoice';

const NOTES: readonly { field: keyof InterviewNotes; label: TextKey }[] = [
  { field: 'stayedWithMe', label: 'field_stayed_with_me' },
  { field: 'impressedMe', label: 'field_impressed_me' },
  { field: 'openQuestions', label: 'field_open_questions' },
  { field: 'answerBetter', label: 'field_answer_better' },
];
const KINDS = Object.keys(INTERVIEW_KIND_NAMES) as InterviewKind[];

interface InterviewFieldsProps {
  form: Form<InterviewDraft>;
  contacts: readonly Contact[];
  /** Where the notes don't stand beside it anyway. */
  hasNotes?: boolean;
}

/** Notes first, as they are what one comes back for; then when, how and with whom. */
export function InterviewFields({ form, contacts, hasNotes = false }: InterviewFieldsProps) {
  const t = useText();
  const { draft, errors, change } = form;
  return (
    <>
      {hasNotes && (
        <div className="dashboard-notes">
          {NOTES.map(({ field, label }) => (
            <TextArea key={field} label={t(label)} rows={3} {...bindText(form, field)} />
          ))}
        </div>
      )}
      <div className="dashboard-fields dashboard-fields--short">
        <TextField label={t('dashboard_interview_date')} type="date" {...bindText(form, 'date')} />
        <TextField label={t('dashboard_interview_time')} type="time" {...bindText(form, 'time')} />
        <Select
          label={t('field_kind')}
          error={errors.kind}
          value={draft.kind}
          options={KINDS.map((value) => ({ value, label: t(INTERVIEW_KIND_NAMES[value]) }))}
          onChange={(kind) => change({ kind })}
        />
        <TextField
          label={t('field_promised_by')}
          hint={t('dashboard_news_promised_hint')}
          type="date"
          {...bindText(form, 'promisedBy')}
        />
      </div>
      <PeopleChoice contacts={contacts} chosen={draft.contactIds} onChange={(contactIds) => change({ contactIds })} />
      <MoodChoice mood={draft.mood} onChange={(mood) => change({ mood })} />
    </>
  );
}
