import { ArrowDown, ArrowUp } from 'lucide-react';
import { useText } from '../../shared/text';
import { GridPart } from './GridPart';
import { COLUMN_NAMES } from './list-names';
import type { Sort } from './listQuery';
import { NOTHING_SELECTED, type Selection } from './selection';
import type { List } from './useList';

const COLUMNS: readonly Sort[] = ['company', 'role', 'stage', 'next', 'last', 'way'];

interface TableHeadProps extends Pick<List, 'query' | 'change'> {
  /** The ids of all rows. */
  order: readonly string[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
}

/** Takes all in or out, and sorts by a column; a second press turns it round. */
export function TableHead({ query, change, order, selection, onSelect }: TableHeadProps) {
  return (
    <GridPart role="rowgroup" className="list-table__head">
      <GridPart role="row" aria-rowindex={1} className="list-row">
        <GridPart role="columnheader" className="list-row__check">
          <SelectAll {...{ order, selection, onSelect }} />
        </GridPart>
        {COLUMNS.map((sort) => (
          <ColumnHead key={sort} {...{ sort, query, change }} />
        ))}
      </GridPart>
    </GridPart>
  );
}

function SelectAll({ order, selection: { ids }, onSelect }: Pick<TableHeadProps, 'order' | 'selection' | 'onSelect'>) {
  const t = useText();
  const isAll = ids.size > 0 && order.every((id) => ids.has(id));
  return (
    <label className="list-table__check">
      <input
        type="checkbox"
        aria-label={t('list_select_all')}
        checked={isAll}
        ref={(box) => {
          if (box) box.indeterminate = !isAll && ids.size > 0 && order.some((id) => ids.has(id));
        }}
        onChange={() => onSelect(isAll ? NOTHING_SELECTED : { ids: new Set(order), anchor: null })}
      />
      <span className="list-table__all">{t('list_select_all')}</span>
    </label>
  );
}

function ColumnHead({ sort, query, change }: Pick<TableHeadProps, 'query' | 'change'> & { sort: Sort }) {
  const t = useText();
  const isSorted = query.sort === sort;
  const Arrow = query.isDown ? ArrowDown : ArrowUp;
  const order = query.isDown ? 'descending' : 'ascending';
  return (
    <GridPart role="columnheader" aria-sort={isSorted ? order : 'none'}>
      <button
        type="button"
        className="list-table__sort"
        onClick={() => change({ sort, isDown: isSorted && !query.isDown })}
      >
        {t(COLUMN_NAMES[sort])}
        {isSorted && <Arrow size={14} aria-hidden="true" />}
      </button>
    </GridPart>
  );
}
