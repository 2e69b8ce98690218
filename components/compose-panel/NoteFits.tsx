import { useEffect, useRef, useState } from 'react';
import type { Application, InterviewNotes } from '../../lib/domain/application';
import type { FragmentFit, Letter, LetterRequest } from '../../lib/letters/letter';
import { Button } from '../shared/Button';
import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';
import { FIT_REASONS, NOTE_NAMES } from './letter-names';
import { NoteForm } from './NoteForm';
import type { PanelTools } from './panel-tools';

interface NoteFitsProps {
  draft: Letter;
  request: LetterRequest;
  application: Application;
  tools: PanelTools;
  onKept: (operationId: string) => void;
}

/** What became of each point of the user's notes, and the way to put one differently. */
export function NoteFits({ draft, ...rest }: NoteFitsProps) {
  const t = useText();
  const { fits } = draft;
  if (fits.length === 0) return null;
  const notes = [...new Set(fits.map(({ note }) => note))];
  const inLetter = fits.filter(({ how }) => how !== 'left-out').length;
  return (
    <Disclosure title={t('panel_fits', inLetter, fits.length)}>
      <ul className="panel-fits">
        {notes.map((note) => (
          <Note key={note} {...{ note, fits: fits.filter((fit) => fit.note === note) }} {...rest} />
        ))}
      </ul>
    </Disclosure>
  );
}

interface NoteProps extends Omit<NoteFitsProps, 'draft'> {
  note: keyof InterviewNotes;
  fits: readonly FragmentFit[];
}

function Note({ note, fits, request, application, tools, onKept }: NoteProps) {
  const t = useText();
  const [isEdited, setEdited] = useState(false);
  const button = useReturn(isEdited);
  const kept = (operationId: string) => {
    setEdited(false);
    onKept(operationId);
  };
  return (
    <li data-testid={`panel-fits-${note}`}>
      <h3>{t(NOTE_NAMES[note])}</h3>
      {fits.map((fit, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be noted twice, and points never move
        <Fit key={index} fit={fit} language={request.language} />
      ))}
      {isEdited ? (
        <NoteForm {...{ note, request, application, tools }} onKept={kept} onCancel={() => setEdited(false)} />
      ) : (
        <Button ref={button} kind="plain" data-testid={`panel-edit-${note}`} onClick={() => setEdited(true)}>
          {t('panel_note_edit')}
        </Button>
      )}
    </li>
  );
}

/** The form goes away under the keyboard: back to the button it came from. */
function useReturn(isEdited: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(isEdited);
  useEffect(() => {
    if (wasEdited.current && !isEdited) button.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  return button;
}

function Fit({ fit, language }: { fit: FragmentFit; language: LetterRequest['language'] }) {
  const t = useText();
  const { typed, sentence, how, reason } = fit;
  return (
    <div className="panel-fit" data-how={how}>
      <p dir="auto">{typed}</p>
      {how !== 'left-out' && (
        <p className="panel-fit__sentence" lang={language} dir="auto">
          {sentence}
        </p>
      )}
      {reason && <p className="panel-fit__reason">{t(FIT_REASONS[reason])}</p>}
    </div>
  );
}
