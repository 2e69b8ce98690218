import { memo } from 'react';
import type { CalendarDate, ZoneName } from '../../../lib/domain/application';
import { formatShortDay } from '../../shared/format';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import { formatRoute } from '../route';
import { STAGE_NAMES } from '../stage-names';
import { GridPart } from './GridPart';
import { WAY_NAMES } from './list-names';
import { NextCell } from './NextCell';
import type { Row } from './row';

interface TableRowProps {
  row: Row;
  index: number;
  /** Where it stands in the body of the table, px. */
  start: number;
  isActive: boolean;
  isSelected: boolean;
  measure: (element: HTMLElement | null) => void;
  today: CalendarDate;
  zone: ZoneName;
}

/** One application: who, what, where it stands, what comes next, how one was last in touch. */
export const TableRow = memo(function TableRow({ row, index, start, isActive, isSelected, ...rest }: TableRowProps) {
  const { application } = row;
  const { company, role, stage, id } = application;
  const { measure, today, zone } = rest;
  const t = useText();
  return (
    <GridPart
      ref={measure}
      role="row"
      className="list-row"
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      style={{ transform: `translateY(${start}px)` }}
    >
      <GridPart role="gridcell" className="list-row__check">
        <input type="checkbox" tabIndex={-1} readOnly checked={isSelected} aria-label={t('list_select', company)} />
      </GridPart>
      <GridPart role="gridcell" className="list-row__company">
        <a tabIndex={-1} dir="auto" href={formatRoute({ view: 'application', applicationId: id })}>
          {company}
        </a>
      </GridPart>
      <GridPart role="gridcell" className="list-row__role" dir="auto">
        {role}
      </GridPart>
      <GridPart role="gridcell" className="list-row__stage">
        <span className="dashboard-stage">{t(STAGE_NAMES[stage.name])}</span>
      </GridPart>
      <GridPart role="gridcell" className="list-row__next">
        <NextCell next={row.next} today={today} zone={zone} />
      </GridPart>
      <LastCells last={row.last} today={today} />
    </GridPart>
  );
});

function LastCells({ last, today }: Pick<Row, 'last'> & { today: CalendarDate }) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <GridPart role="gridcell" className="list-row__last nk-soft">
        {last && <span className="list-row__label">{t('list_column_last')}: </span>}
        {last && formatShortDay(last.on, today, language)}
      </GridPart>
      <GridPart role="gridcell" className="list-row__way nk-soft">
        {last && t(WAY_NAMES[last.way])}
      </GridPart>
    </>
  );
}
