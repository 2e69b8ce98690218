import type { ColumnUse } from '../../../../lib/exchange/csv/columns/columnUse';
import type { DayOrder } from '../../../../lib/exchange/csv/dates/readDay';
import { TEXT_ENCODINGS, type TextEncoding } from '../../../../lib/exchange/csv/decodeText';
import { DELIMITERS } from '../../../../lib/exchange/csv/guessDelimiter';
import type { TableChoices } from '../../../../lib/exchange/csv/readCsv';
import { hashText } from '../../../../lib/exchange/plan/hashText';
import type { FormDrafts } from '../../formDrafts';
import type { ChosenFile } from './chosen-file';
import { COLUMN_USE_NAMES } from './column-use-names';

/** What the user has said about a table on its way in. The table itself stays in its file, and is chosen anew after a reload. */
export interface ImportDraft {
  encoding?: TextEncoding;
  choices: TableChoices;
  leavesOut: boolean;
}

export const NOTHING_SAID: ImportDraft = { choices: {}, leavesOut: false };

const ORDERS: readonly DayOrder[] = ['day-first', 'month-first'];
const LONGEST_HEAD = 2_000;
const NEW_LINE = 10;

/** Tables whose first line is the same have the same columns, whatever the file is called; nothing of it can be read from the name. */
function nameOf({ bytes }: ChosenFile): string {
  const end = bytes.indexOf(NEW_LINE);
  const head = bytes.subarray(0, Math.min(end < 0 ? LONGEST_HEAD : end, LONGEST_HEAD));
  return `import/${hashText(new TextDecoder('windows-1252').decode(head))}`;
}

/** What was said about a table like this before the page was closed, as far as it can be said. */
export function readImportDraft(drafts: FormDrafts, file: ChosenFile): ImportDraft {
  const { encoding, leavesOut, ...given } = drafts.read(nameOf(file));
  const known = TEXT_ENCODINGS.find((each) => each === encoding);
  return { ...(known && { encoding: known }), choices: readChoices(given), leavesOut: leavesOut === true };
}

function readChoices({ delimiter, hasHeader, uses, order, roleForAll }: Record<string, unknown>): TableChoices {
  const choices: TableChoices = {};
  const knownDelimiter = DELIMITERS.find((each) => each === delimiter);
  const knownOrder = ORDERS.find((each) => each === order);
  if (knownDelimiter) choices.delimiter = knownDelimiter;
  if (knownOrder) choices.order = knownOrder;
  if (typeof hasHeader === 'boolean') choices.hasHeader = hasHeader;
  if (typeof roleForAll === 'string') choices.roleForAll = roleForAll;
  if (typeof uses === 'object' && uses !== null) choices.uses = readUses(uses);
  return choices;
}

function readUses(uses: object): Record<number, ColumnUse> {
  const known = Object.entries(uses).filter(
    ([column, use]) => /^\d+$/.test(column) && typeof use === 'string' && Object.hasOwn(COLUMN_USE_NAMES, use),
  );
  return Object.fromEntries(known);
}

export function writeImportDraft(drafts: FormDrafts, file: ChosenFile, { encoding, choices, leavesOut }: ImportDraft) {
  drafts.write(nameOf(file), { ...choices, ...(encoding && { encoding }), ...(leavesOut && { leavesOut }) });
}
