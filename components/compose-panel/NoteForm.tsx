import { type FormEvent, useEffect, useRef } from 'react';
import type { Application, InterviewNotes } from '../../lib/domain/application';
import type { LetterRequest } from '../../lib/letters/letter';
import { Button } from '../shared/Button';
import { TextArea } from '../shared/TextArea';
import { useText } from '../shared/text';
import { NOTE_NAMES } from './letter-names';
import type { PanelTools } from './panel-tools';
import { saveByKey } from './saveByKey';
import { useKeep } from './useKeep';
import { useNoteDraft } from './useNoteDraft';

interface NoteFormProps {
  note: keyof InterviewNotes;
  request: LetterRequest;
  application: Application;
  tools: PanelTools;
  onKept: (operationId: string) => void;
  onCancel: () => void;
}

/** One note of the interview, to be put differently. It was asked for, so the keyboard goes there. */
export function NoteForm({ note, request, application, tools, onKept, onCancel }: NoteFormProps) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const { interview } = request;
  const { answers, change, clear } = useNoteDraft(tools.drafts, `${interview.id} ${note}`);
  const text = answers[note] ?? interview.notes[note];
  const { keep, hasFailed } = useKeep(tools, application.id, (operationId) => {
    clear();
    onKept(operationId);
  });
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { id: interviewId, ...kept } = interview;
    void keep({ name: 'editInterview', interviewId, interview: { ...kept, notes: { ...kept.notes, [note]: text } } });
  };
  const cancel = () => {
    clear();
    onCancel();
  };
  return (
    <form ref={form} className="nk-stack" onSubmit={save} onKeyDown={saveByKey}>
      <TextArea
        label={<span className="nk-sr-only">{t(NOTE_NAMES[note])}</span>}
        value={text}
        onChange={({ currentTarget }) => change({ [note]: currentTarget.value })}
      />
      <p role="alert">{hasFailed && t('panel_not_kept')}</p>
      <div className="nk-row">
        <Button type="submit" kind="primary">
          {t('panel_note_save')}
        </Button>
        <Button kind="plain" onClick={cancel}>
          {t('common_cancel')}
        </Button>
      </div>
    </form>
  );
}
