import { useState } from 'react';
import { Button } from '../../../shared/Button';
import { Disclosure } from '../../../shared/Disclosure';
import { TextArea } from '../../../shared/TextArea';
import { useText } from '../../../shared/text';
import { FileChoice } from '../FileChoice';

interface FileDropProps {
  onFiles: (files: readonly File[]) => void;
  onText: (text: string) => void;
}

/** Files are chosen, dropped here, or a table is pasted. */
export function FileDrop({ onFiles, onText }: FileDropProps) {
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
      <PasteArea onText={onText} />
    </div>
  );
}

function PasteArea({ onText }: Pick<FileDropProps, 'onText'>) {
  const t = useText();
  const [text, setText] = useState('');
  const read = () => {
    onText(text);
    setText('');
  };
  return (
    <Disclosure title={t('import_paste')}>
      <div className="nk-stack">
        <TextArea
          label={t('import_paste_label')}
          hint={t('import_paste_hint')}
          rows={4}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
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
