import { useEffect, useMemo, useRef } from 'react';
import { recogniseFile } from '../../../../lib/exchange/recogniseFile';
import { Button } from '../../../shared/Button';
import { useText } from '../../../shared/text';
import type { Records } from '../../DashboardView';
import { FileProblemList } from '../FileProblemList';
import { ImportPreview } from '../ImportPreview';
import { CalendarImport } from './CalendarImport';
import type { ChosenFile } from './chosen-file';
import type { ImportTools } from './ImportSection';
import { TableImport } from './TableImport';

export interface ImportFileProps {
  file: ChosenFile;
  records: Records;
  tools: ImportTools;
  onClose: () => void;
}

/** One file, told by what stands in it: a table, a calendar, something of ours, or why nothing can be read. */
export function ImportFile(props: ImportFileProps) {
  const t = useText();
  const { file, records, tools, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const { known, moment } = useKnownFile(props);
  const problems = known.kind === 'reading' && !known.reading.ok ? known.reading.problems : null;
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="nk-stack import-file" aria-label={file.name}>
      <h3 ref={heading} tabIndex={-1}>
        <bdi>{file.name}</bdi>
      </h3>
      {known.kind === 'table' && <TableImport {...props} moment={moment} />}
      {known.kind === 'calendar' && <CalendarImport {...props} text={known.text} moment={moment} />}
      {known.kind === 'reading' && known.reading.ok && (
        <ImportPreview
          incoming={known.reading.incoming}
          notes={known.reading.notes}
          records={records}
          tools={tools}
          done={(changed) => t('import_done', changed)}
          onClose={onClose}
        />
      )}
      {known.kind === 'backup' && <p className="nk-notice">{t('import_is_backup')}</p>}
      {problems && <FileProblemList title={t('import_problems', problems.length)} problems={problems} tools={tools} />}
      {(known.kind === 'backup' || problems) && (
        <div className="nk-row">
          <Button onClick={onClose}>{t('preview_close')}</Button>
        </div>
      )}
    </section>
  );
}

function useKnownFile({ file, tools }: ImportFileProps) {
  // Read once, as of the moment it was chosen: what comes of it must not change under the reader's eyes.
  const moment = useRef({ now: tools.now, zone: tools.zone }).current;
  const known = useMemo(() => recogniseFile(file.bytes, { file: file.name, ...moment }), [file, moment]);
  return { known, moment };
}
