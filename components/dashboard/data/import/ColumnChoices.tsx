import type { ColumnUse } from '../../../../lib/exchange/csv/columns/columnUse';
import type { UnderstoodTable } from '../../../../lib/exchange/csv/readCsv';
import { useText } from '../../../shared/text';
import { COLUMN_USE_NAMES } from './column-use-names';
import type { TableImportState } from './useTableImport';

const USES = Object.keys(COLUMN_USE_NAMES) as ColumnUse[];
const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

interface ColumnChoicesProps {
  state: TableImportState;
  understood: UnderstoodTable;
}

/** The table of the columns: its name, a look at what stands there, and what it is taken for. */
export function ColumnChoices({ state, understood: { table, uses } }: ColumnChoicesProps) {
  const t = useText();
  const change = (column: number, use: ColumnUse) => state.choose({ uses: { ...state.choices.uses, [column]: use } });
  return (
    <div className="import-columns">
      <table>
        <caption className="nk-sr-only">{t('import_columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('import_column')}</th>
            <th scope="col">{t('import_samples')}</th>
            <th scope="col">{t('import_taken_for')}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((name, column) => (
            <ColumnRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its number; names may stand there twice
              key={column}
              name={name || t('import_column_number', column + 1)}
              samples={samplesOf(table, column)}
              use={uses[column] ?? 'detail'}
              onChange={(use) => change(column, use)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnRowProps {
  name: string;
  samples: string;
  use: ColumnUse;
  onChange: (use: ColumnUse) => void;
}

function ColumnRow({ name, samples, use, onChange }: ColumnRowProps) {
  const t = useText();
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td className="nk-soft">
        <bdi>{samples}</bdi>
      </td>
      <td>
        <select
          className="nk-input"
          aria-label={t('import_use', name)}
          value={use}
          onChange={({ currentTarget }) => onChange(currentTarget.value as ColumnUse)}
        >
          {USES.map((each) => (
            <option key={each} value={each}>
              {t(COLUMN_USE_NAMES[each])}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

function samplesOf({ rows }: UnderstoodTable['table'], column: number): string {
  const found: string[] = [];
  for (const { cells } of rows.slice(0, 50)) {
    const cell = (cells[column] ?? '').slice(0, LONGEST_SAMPLE).replace(/\s+/g, ' ').trim();
    if (cell !== '' && !found.includes(cell)) found.push(cell);
    if (found.length >= SAMPLES) break;
  }
  return found.join(' · ');
}
