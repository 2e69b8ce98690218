import type { RowsReading } from '../../../../lib/exchange/csv/rows/readRows';
import { useText } from '../../../shared/text';
import { FileProblemList } from '../FileProblemList';
import type { ImportTools } from './ImportSection';
import type { TableImportState } from './useTableImport';

interface FaultyRowsProps {
  state: TableImportState;
  rows: RowsReading;
  tools: Pick<ImportTools, 'copy'>;
}

/** What is wrong, row by row, and the two ways on: mend the file, or leave these rows out. */
export function FaultyRows({ state, rows, tools }: FaultyRowsProps) {
  const t = useText();
  return (
    <div className="nk-stack">
      <FileProblemList title={t('import_faulty_rows', rows.faulty)} problems={rows.problems} tools={tools} />
      <label className="dashboard-switch">
        <input
          type="checkbox"
          checked={state.leavesOut}
          onChange={({ currentTarget }) => state.setLeavesOut(currentTarget.checked)}
        />
        <span>{t('import_leave_out', rows.faulty)}</span>
      </label>
    </div>
  );
}
