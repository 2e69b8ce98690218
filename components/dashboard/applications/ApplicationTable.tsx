import { memo, useMemo, useRef, useState } from 'react';
import type { CalendarDate, ZoneName } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import { GridPart } from './GridPart';
import type { Row } from './row';
import type { Selection } from './selection';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import type { List } from './useList';
import { useRowActions } from './useRowActions';
import { useVirtualRows } from './useVirtualRows';

interface ApplicationTableProps extends Pick<List, 'query' | 'change'> {
  rows: Row[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
  today: CalendarDate;
  zone: ZoneName;
}

/** Thousands of rows, of which only those in sight are made; arrow keys, selection by click and key, columns that sort. */
export const ApplicationTable = memo(function ApplicationTable(props: ApplicationTableProps) {
  const { rows, query, change, selection, onSelect, today, zone } = props;
  const t = useText();
  const body = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const order = useMemo(() => rows.map(({ id }) => id), [rows]);
  const active = Math.max(0, activeId === null ? 0 : order.indexOf(activeId));
  const virtual = useVirtualRows({ order, active, body });
  const actions = useRowActions({ order, active, setActiveId, selection, onSelect, virtual, body });
  return (
    <GridPart
      className="list-table"
      role="grid"
      aria-label={t('dashboard_applications')}
      aria-rowcount={rows.length + 1}
      aria-multiselectable="true"
    >
      <TableHead {...{ query, change, order, selection, onSelect }} />
      <GridPart
        ref={body}
        role="rowgroup"
        className="list-table__body"
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={actions.onKeyDown}
        onMouseDown={actions.onMouseDown}
        onClick={actions.onClick}
      >
        <RowsInSight {...{ virtual, rows, active, selection, today, zone }} />
      </GridPart>
    </GridPart>
  );
});

interface RowsInSightProps extends Pick<ApplicationTableProps, 'rows' | 'selection' | 'today' | 'zone'> {
  virtual: ReturnType<typeof useVirtualRows>;
  active: number;
}

function RowsInSight({ virtual, rows, active, selection, ...rest }: RowsInSightProps) {
  return virtual.getVirtualItems().map(({ index, key, start }) => {
    const row = rows[index];
    return (
      row && (
        <TableRow
          key={key}
          start={start - virtual.options.scrollMargin}
          isActive={index === active}
          isSelected={selection.ids.has(row.id)}
          measure={virtual.measureElement}
          {...{ row, index, ...rest }}
        />
      )
    );
  });
}
