import { type ChangeEvent, type DragEvent, useId, useState } from 'react';
import type { IcsInvitation, IcsProblem } from '../../lib/inbox/readIcs';
import type { TextKey } from '../../lib/messages/text-key';
import { useText } from '../shared/text';
import type { PanelTools } from './panel-tools';

const PROBLEMS: Readonly<Record<IcsProblem, TextKey>> = {
  'too-large': 'panel_ics_too_large',
  'not-a-calendar': 'panel_ics_not_a_calendar',
  'no-event': 'panel_ics_no_event',
  'no-start': 'panel_ics_no_start',
  cancelled: 'panel_ics_cancelled',
};
/** In bytes; invitations have a few thousand. */
const LARGEST = 1_000_000;

interface InvitationFileProps {
  onRead: (invitation: IcsInvitation) => void;
  tools: Pick<PanelTools, 'readIcs'>;
}

type Said = { key: TextKey; isProblem: boolean } | null;

/** Takes an invitation file (.ics) into the form, chosen or dropped. It is read here and goes nowhere. */
export function InvitationFile(props: InvitationFileProps) {
  const t = useText();
  const id = useId();
  const { said, read } = useInvitationFile(props);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  };
  const enter = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    void read(currentTarget.files?.[0]);
    // The same file may be chosen again after it was mended.
    currentTarget.value = '';
  };
  const over = { 'data-over': isOver || undefined, onDragOver: enter, onDragLeave: () => setOver(false), onDrop: drop };
  return (
    <div className="panel-file" {...over}>
      <label className="nk-button nk-button--secondary" htmlFor={id}>
        {t('panel_ics_choose')}
      </label>
      <input
        {...{ id, onChange: choose }}
        className="nk-sr-only"
        type="file"
        accept=".ics,text/calendar"
        data-testid="panel-ics"
      />
      <p className="nk-soft nk-small">{t('panel_ics_drop')}</p>
      <p role={said?.isProblem ? 'alert' : 'status'} className={said?.isProblem ? 'nk-field__error' : 'nk-small'}>
        {said && t(said.key)}
      </p>
    </div>
  );
}

/** Reads a file and says what became of it. */
function useInvitationFile({ onRead, tools }: InvitationFileProps) {
  const [said, setSaid] = useState<Said>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const problem = (key: TextKey) => setSaid({ key, isProblem: true });
    if (file.size > LARGEST) return problem(PROBLEMS['too-large']);
    const reading = await file
      .text()
      .then(tools.readIcs)
      .catch(() => undefined);
    if (!reading) return problem('panel_ics_unreadable');
    if (!reading.ok) return problem(PROBLEMS[reading.problem]);
    onRead(reading.invitation);
    setSaid({ key: 'panel_ics_read', isProblem: false });
  };
  return { said, read };
}
