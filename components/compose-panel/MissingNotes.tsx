import { type FormEvent, useState } from 'react';
import type { Application, Interview, InterviewNotes } from '../../lib/domain/application';
import type { MissingNote } from '../../lib/letters/letter';
import type { TextKey } from '../../lib/messages/text-key';
import { Button } from '../shared/Button';
import { TextArea } from '../shared/TextArea';
import { useText } from '../shared/text';
import type { PanelTools } from './panel-tools';
import { useKeep } from './useKeep';

const QUESTIONS: Readonly<Record<MissingNote, TextKey>> = {
  stayedWithMe: 'panel_missing_stayed',
  impressedMe: 'panel_missing_impressed',
  openQuestions: 'panel_missing_questions',
  answerBetter: 'panel_missing_better',
};

interface MissingNotesProps {
  missing: readonly MissingNote[];
  application: Application;
  interview: Interview;
  tools: PanelTools;
  onKept: () => void;
}

/** Asks for the one or two notes without which the letter would be anybody's (R4), and keeps them with the interview. */
export function MissingNotes({ missing, application, interview, tools, onKept }: MissingNotesProps) {
  const t = useText();
  const [answers, setAnswers] = useState<Partial<InterviewNotes>>({});
  const { keep, hasFailed } = useKeep(tools, application.id, onKept);
  const isEmpty = Object.values(answers).every((answer) => answer.trim() === '');
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { id: interviewId, ...kept } = interview;
    void keep({ name: 'editInterview', interviewId, interview: { ...kept, notes: { ...kept.notes, ...answers } } });
  };
  return (
    <form className="panel-missing nk-stack" onSubmit={save}>
      <h3>{t('panel_missing_title')}</h3>
      {missing.map((note) => (
        <TextArea
          key={note}
          label={t(QUESTIONS[note])}
          data-testid={`panel-note-${note}`}
          value={answers[note] ?? ''}
          onChange={({ currentTarget }) => setAnswers({ ...answers, [note]: currentTarget.value })}
        />
      ))}
      <p role="alert">{hasFailed && t('panel_not_kept')}</p>
      <div className="nk-row">
        <Button type="submit" kind="primary" disabled={isEmpty} data-testid="panel-note-save">
          {t('panel_missing_save')}
        </Button>
      </div>
    </form>
  );
}
