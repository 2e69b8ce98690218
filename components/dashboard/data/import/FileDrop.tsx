import { useState } from 'react';
import { useFormDraft } from '../../../compose-panel/useFormDraft';
import { Button } from '../../../shared/Button';
import { Disclosure } from '../../../shared/Disclosure';
import { TextArea } from '../../../shared/TextArea';
import { useText } from '../../../shared/text';
import type { FormDrafts } from '../../formDrafts';
import { FileChoice } from '../FileChoice';

interface FileDropProps {
  onFiles: (files: readonly File[]) => void;
  onText: (text: string) => void;
  /** What is pasted outlives the page until it is read. */
  drafts: FormDrafts;
}

const NOTHING_PASTED = { text: '' };

/** Files are chosen, dropped here, or a table is pasted. */
export function FileDrop({ onFiles, ...rest }: FileDropProps) {
  const t = useText();
  return (
    <div className="nk-stack">
      <FileChoice
        accept=".csv,.tsv,.txt,.md,.json,.ics,text/csv,text/calendar,application/json"
        label={t('import_choose')}
        hint={t('import_drop')}
        isMultiple
        testId="import-file"
        onChoose={onFiles}
      />
      <PasteArea {...rest} />
    </div>
  );
}

function PasteArea({ onText, drafts }: Omit<FileDropProps, 'onFiles'>) {
  const t = useText();
  const { draft, setDraft } = useFormDraft(drafts, 'import/pasted', NOTHING_PASTED);
  const { text } = draft;
  const [startsOpen] = useState(text !== '');
  const read = () => {
    onText(text);
    setDraft(NOTHING_PASTED);
  };
  return (
    <Disclosure title={t('import_paste')} isOpen={startsOpen}>
      <div className="nk-stack">
        <TextArea
          label={t('import_paste_label')}
          hint={t('import_paste_hint')}
          rows={4}
          value={text}
          onChange={({ currentTarget }) => setDraft({ text: currentTarget.value })}
        />
        <div className="nk-row">
          <Button aria-disabled={text.trim() === ''} onClick={() => text.trim() !== '' && read()}>
            {t('import_paste_read')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
