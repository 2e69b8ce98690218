import type { Instant, ZoneName } from '../../../../lib/domain/application';
import { TABLE_LIMITS } from '../../../../lib/exchange/csv/table';
import type { FileProblem } from '../../../../lib/exchange/incoming';
import { Button } from '../../../shared/Button';
import { useText } from '../../../shared/text';
import { FileProblemList } from '../FileProblemList';
import { ImportPreview } from '../ImportPreview';
import { ColumnChoices } from './ColumnChoices';
import { FaultyRows } from './FaultyRows';
import { FirstRows } from './FirstRows';
import type { ImportFileProps } from './ImportFile';
import type { ImportTools } from './ImportSection';
import { TableSettings } from './TableSettings';
import { type TableImportState, useTableImport } from './useTableImport';

interface TableImportProps extends ImportFileProps {
  moment: { now: Instant; zone: ZoneName };
}

/** A table: what each column is taken for, how its first rows come out, what is wrong, and at last the preview that can be applied. */
export function TableImport({ file, records, tools, moment, ...rest }: TableImportProps) {
  const t = useText();
  const state = useTableImport(file, records, { ...moment, drafts: tools.drafts });
  const { understanding, rows, reading, choices } = state;
  const onClose = () => {
    state.forget();
    rest.onClose();
  };
  if (!understanding.ok)
    return (
      <>
        <TableSettings state={state} understood={null} />
        <Problems problems={understanding.problems} tools={tools} />
        <CloseRow onClose={onClose} />
      </>
    );
  const { understood } = understanding;
  const mustAsk = understood.asksOrder && choices.order === undefined;
  return (
    <>
      <RowCount count={understood.table.rows.length} isFound={state.isFound} />
      <TableSettings state={state} understood={understood} />
      <ColumnChoices state={state} understood={understood} />
      <Reading state={state} />
      {rows && <FirstRows applications={rows.applications} today={tools.today} />}
      {rows && rows.problems.length > 0 && <FaultyRows state={state} rows={rows} tools={tools} />}
      {mustAsk && (
        <p role="alert" className="nk-field__error">
          {t('import_order_ask')}
        </p>
      )}
      {reading?.ok && !mustAsk ? (
        <ImportPreview {...{ records, tools, onClose }} {...reading} done={(changed) => t('import_done', changed)} />
      ) : (
        <CloseRow onClose={onClose} />
      )}
    </>
  );
}

/** How long the table is, and whether choices from before hold again. */
function RowCount({ count, isFound }: { count: number; isFound: boolean }) {
  const t = useText();
  return (
    <p>
      {t('import_rows', count)} {isFound && t('import_found')}
    </p>
  );
}

function Problems({ problems, tools }: { problems: readonly FileProblem[]; tools: ImportTools }) {
  const t = useText();
  return <FileProblemList title={t('import_problems', problems.length)} problems={problems} tools={tools} />;
}

/** How far a long table is, and a way to stop it. */
function Reading({ state: { rows, done, cancel, isCancelled } }: { state: TableImportState }) {
  const t = useText();
  const isReading = rows === null && !isCancelled;
  return (
    <div className="nk-row" role="status">
      {isReading && done > 0 && (
        <>
          <span className="nk-soft">{t('import_reading', Math.min(done, TABLE_LIMITS.rows))}</span>
          <Button kind="plain" onClick={cancel}>
            {t('common_cancel')}
          </Button>
        </>
      )}
      {isCancelled && t('import_cancelled')}
    </div>
  );
}

function CloseRow({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <div className="nk-row">
      <Button onClick={onClose}>{t('preview_close')}</Button>
    </div>
  );
}
