import { type FormEvent, useId } from 'react';
import type { Application } from '../../lib/domain/application';
import type { LetterRequest, MissingNote } from '../../lib/letters/letter';
import type { TextKey } from '../../lib/messages/text-key';
import { Button } from '../shared/Button';
import { TextArea } from '../shared/TextArea';
import { useText } from '../shared/text';
import { addAnswers } from './addAnswers';
import { addDetail } from './addDetail';
import { callName, callObject, listNames } from './callName';
import type { AskedNotes } from './notesToAsk';
import type { PanelTools } from './panel-tools';
import { saveByKey } from './saveByKey';
import { useKeep } from './useKeep';
import { useNoteDraft } from './useNoteDraft';

const QUESTIONS: Readonly<Record<MissingNote, TextKey>> = {
  stayedWithMe: 'panel_missing_stayed',
  impressedMe: 'panel_missing_impressed',
  openQuestions: 'panel_missing_questions',
  answerBetter: 'panel_missing_better',
};

interface MissingNotesProps {
  asked: AskedNotes;
  request: LetterRequest;
  application: Application;
  tools: PanelTools;
  onKept: () => void;
}

/** Asks for the one or two notes without which the letter would be anybody's (R4), and keeps them with the interview. */
export function MissingNotes(props: MissingNotesProps) {
  const t = useText();
  const id = useId();
  const { asked, request, tools } = props;
  const { answers, change, save, isEmpty, hasFailed } = useAnswers(props);
  return (
    <form className="panel-missing nk-stack" aria-labelledby={id} onSubmit={save} onKeyDown={saveByKey}>
      <h3 id={id}>
        {asked.alike.length > 0
          ? t('panel_alike', listNames([request.contact, ...asked.alike].map(callName), tools.language))
          : t('panel_missing_title')}
      </h3>
      <p className="nk-soft nk-small">{t('panel_missing_hint')}</p>
      {asked.notes.map((note) => (
        <TextArea
          key={note}
          label={
            note === 'stayedWithMe' && isAboutPerson(asked, request)
              ? t('panel_missing_person', callObject(request.contact, tools.language))
              : t(QUESTIONS[note])
          }
          data-testid={`panel-note-${note}`}
          value={answers[note] ?? ''}
          onChange={({ currentTarget }) => change({ [note]: currentTarget.value })}
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

function useAnswers({ asked, request, application, tools, onKept }: MissingNotesProps) {
  const { contact, interview } = request;
  const { answers, change, clear } = useNoteDraft(tools.drafts, `${interview.id} ${contact.id}`);
  const { keep, hasFailed } = useKeep(tools, application.id, () => {
    clear();
    onKept();
  });
  // A draft may hold answers to questions that are no longer asked.
  const given = asked.notes.flatMap((note) => (answers[note]?.trim() ? [[note, answers[note]]] : []));
  const isEmpty = given.length === 0;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    const { id: interviewId, ...kept } = interview;
    const { stayedWithMe: detail = '' } = answers;
    const notes = isAboutPerson(asked, request)
      ? addDetail(kept.notes, detail, request)
      : addAnswers(kept.notes, Object.fromEntries(given));
    void keep({ name: 'editInterview', interviewId, interview: { ...kept, notes } });
  };
  return { answers, change, save, isEmpty, hasFailed };
}

/** Where there are notes already, what is missing is something about this one person. */
function isAboutPerson({ alike }: AskedNotes, { share, notes }: LetterRequest): boolean {
  const hasNotes = Object.values(notes).some((note) => note.trim() !== '');
  return alike.length > 0 || (share !== undefined && hasNotes);
}
