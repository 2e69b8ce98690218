import { type FormEvent, useState } from 'react';
import type { Application, Interview, InterviewNotes } from '../../lib/domain/application';
import type { TextKey } from '../../lib/messages/text-key';
import { Button } from '../shared/Button';
import { formatDay } from '../shared/formatDay';
import { TextArea } from '../shared/TextArea';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';

interface InterviewCardProps {
  application: Application;
  interview: Interview;
  tools: DashboardTools;
}

const NOTES: readonly { field: keyof InterviewNotes; label: TextKey }[] = [
  { field: 'stayedWithMe', label: 'dashboard_note_stayed' },
  { field: 'impressedMe', label: 'dashboard_note_impressed' },
  { field: 'openQuestions', label: 'dashboard_note_questions' },
  { field: 'answerBetter', label: 'dashboard_note_better' },
];

/** An interview and its notes, to be read and changed. */
export function InterviewCard({ application, interview, tools }: InterviewCardProps) {
  const t = useText();
  const [draft, setDraft] = useState(interview);
  const [hasFailed, setFailed] = useState(false);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(interview);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { id, ...rest } = draft;
    const command = { name: 'editInterview' as const, interviewId: id, interview: rest };
    const result = await tools.change(application.id, command, t('dashboard_kept_toast'));
    setFailed(!result.ok);
  };
  const setNote = (field: keyof InterviewNotes, value: string) =>
    setDraft({ ...draft, notes: { ...draft.notes, [field]: value } });
  return (
    <form className="nk-card nk-stack" onSubmit={save}>
      <h2>{t('dashboard_interview', formatDay(interview.date, tools.language), interview.time)}</h2>
      {NOTES.map(({ field, label }) => (
        <TextArea
          key={field}
          label={t(label)}
          maxLength={5000}
          value={draft.notes[field]}
          onChange={(event) => setNote(field, event.currentTarget.value)}
        />
      ))}
      <TextField
        label={t('dashboard_news_promised')}
        type="date"
        value={draft.promisedBy ?? ''}
        onChange={(event) => setDraft({ ...draft, promisedBy: event.currentTarget.value || null })}
      />
      <p role="alert" className="nk-field__error">
        {hasFailed && t('dashboard_not_kept')}
      </p>
      {isChanged && (
        <div className="nk-row">
          <Button type="submit" kind="primary">
            {t('dashboard_save')}
          </Button>
          <Button kind="plain" onClick={() => setDraft(interview)}>
            {t('dashboard_discard')}
          </Button>
        </div>
      )}
    </form>
  );
}
