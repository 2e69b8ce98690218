import type { ChangeEvent } from 'react';
import type { InterviewKind } from '../../lib/domain/application';
import type { FieldError } from '../../lib/domain/commands';
import type { AnswerKind, AnswerReading } from '../../lib/inbox/answer';
import { INTERVIEW_KIND_NAMES } from '../dashboard/interview-kind-names';
import { errorText } from '../shared/errorText';
import { Select } from '../shared/Select';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import { ANSWER_NAMES } from './answer-texts';
import type { AnswerDraft } from './answerDraft';

interface AnswerFieldsProps {
  draft: AnswerDraft;
  reading: AnswerReading;
  kinds: readonly AnswerKind[];
  errors: readonly FieldError[];
  today: string;
  onChange: (patch: Partial<AnswerDraft>) => void;
}

const INTERVIEW_KINDS = Object.keys(INTERVIEW_KIND_NAMES) as InterviewKind[];

/** What the mail is, and the days that belong to it: suggested, and the user's to change. */
export function AnswerFields({ draft, reading, kinds, errors, today, onChange }: AnswerFieldsProps) {
  const t = useText();
  const isInvitation = draft.kind === 'invitation';
  const bind = (name: 'on' | 'promisedBy' | 'date' | 'time') => {
    const error = errors.find(({ field }) => field.split('.').at(-1) === name);
    return {
      value: draft[name],
      error: error && errorText(error, t),
      onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => onChange({ [name]: currentTarget.value }),
      'data-testid': `thread-${name}`,
    };
  };
  return (
    <div className="thread-fields">
      <Select
        label={t('thread_kind')}
        data-testid="thread-kind"
        value={draft.kind}
        options={kinds.map((value) => ({ value, label: t(ANSWER_NAMES[value]) }))}
        onChange={(kind) => onChange({ kind })}
      />
      {isInvitation ? (
        <>
          <Select
            label={t('field_kind')}
            value={draft.interviewKind}
            options={INTERVIEW_KINDS.map((value) => ({ value, label: t(INTERVIEW_KIND_NAMES[value]) }))}
            onChange={(interviewKind) => onChange({ interviewKind })}
          />
          <TextField label={t('dashboard_interview_date')} type="date" {...bind('date')} />
          <TextField label={t('dashboard_interview_time')} type="time" {...bind('time')} />
        </>
      ) : (
        <TextField label={t('thread_on')} type="date" max={today} {...bind('on')} />
      )}
      {draft.kind === 'holding' && <TextField label={t('field_promised_by')} type="date" {...bind('promisedBy')} />}
      <DayWords draft={draft} reading={reading} />
    </div>
  );
}

/** The words that a suggested day rests on, unless they were shown already. */
function DayWords({ draft, reading }: Pick<AnswerFieldsProps, 'draft' | 'reading'>) {
  const t = useText();
  const found = { invitation: reading.appointment, holding: reading.promisedBy }[draft.kind as string];
  if (!found || reading.because?.words.includes(found.quote.words)) return null;
  return <p className="nk-soft nk-small">{t('thread_day_words', found.quote.words)}</p>;
}
