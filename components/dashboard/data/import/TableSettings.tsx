import type { DayOrder } from '../../../../lib/exchange/csv/dates/readDay';
import { TEXT_ENCODINGS, type TextEncoding } from '../../../../lib/exchange/csv/decodeText';
import { DELIMITERS, type Delimiter } from '../../../../lib/exchange/csv/guessDelimiter';
import type { UnderstoodTable } from '../../../../lib/exchange/csv/readCsv';
import type { TextKey } from '../../../../lib/messages/text-key';
import { Select } from '../../../shared/Select';
import { TextField } from '../../../shared/TextField';
import { useText } from '../../../shared/text';
import type { TableImportState } from './useTableImport';

const DELIMITER_NAMES: Readonly<Record<Delimiter, TextKey>> = {
  ';': 'import_delimiter_semicolon',
  ',': 'import_delimiter_comma',
  '\t': 'import_delimiter_tab',
  '|': 'import_delimiter_bar',
};
const ENCODING_NAMES: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};
const ORDERS: readonly { value: DayOrder; label: TextKey }[] = [
  { value: 'day-first', label: 'import_order_day_first' },
  { value: 'month-first', label: 'import_order_month_first' },
];
const ASKED = '';

interface TableSettingsProps {
  state: TableImportState;
  /** `null` where the table can't be read as it is set now. */
  understood: UnderstoodTable | null;
}

/** How the file is written: guessed, and open to change where the preview looks wrong. */
export function TableSettings({ state, understood }: TableSettingsProps) {
  const t = useText();
  const { choices, choose, encoding, setEncoding, hasDelimiter } = state;
  return (
    <div className="dashboard-fields">
      <Select
        label={t('import_encoding')}
        value={encoding}
        options={TEXT_ENCODINGS.map((value) => ({ value, label: ENCODING_NAMES[value] }))}
        onChange={setEncoding}
      />
      {hasDelimiter && (
        <Select
          label={t('import_delimiter')}
          value={understood?.delimiter ?? choices.delimiter ?? ','}
          options={DELIMITERS.map((value) => ({ value, label: t(DELIMITER_NAMES[value]) }))}
          onChange={(delimiter) => choose({ delimiter })}
        />
      )}
      {understood && hasDelimiter && <HeaderChoice state={state} understood={understood} />}
      {understood && holdsDays(understood, state) && <OrderChoice state={state} understood={understood} />}
      {understood && !understood.uses.includes('role') && (
        <TextField
          label={t('import_role_for_all')}
          hint={t('import_role_for_all_hint')}
          value={choices.roleForAll ?? ''}
          maxLength={200}
          onChange={({ currentTarget }) => choose({ roleForAll: currentTarget.value })}
        />
      )}
    </div>
  );
}

function holdsDays({ asksOrder, uses }: UnderstoodTable, { choices }: TableImportState): boolean {
  return asksOrder || choices.order !== undefined || uses.includes('date');
}

interface ChoiceProps {
  state: TableImportState;
  understood: UnderstoodTable;
}

function HeaderChoice({ state, understood }: ChoiceProps) {
  const t = useText();
  return (
    <Select
      label={t('import_header')}
      value={understood.hasHeader ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: t('import_header_yes') },
        { value: 'no', label: t('import_header_no') },
      ]}
      onChange={(value) => state.choose({ hasHeader: value === 'yes', uses: {} })}
    />
  );
}

/** Where no row tells, nothing is preset: one has to say it. */
function OrderChoice({ state, understood }: ChoiceProps) {
  const t = useText();
  const isAsked = understood.asksOrder && state.choices.order === undefined;
  const orders = ORDERS.map(({ value, label }) => ({ value, label: t(label) }));
  return (
    <Select<DayOrder | ''>
      label={t('import_order')}
      value={isAsked ? ASKED : understood.order}
      options={isAsked ? [{ value: ASKED, label: t('import_order_choose') }, ...orders] : orders}
      onChange={(order) => order !== ASKED && state.choose({ order })}
    />
  );
}
