import { type DragEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { STAGE_NAMES } from '../stage-names';
import { BoardCard } from './BoardCard';
import { focusBeside } from './focusBeside';
import type { StageName } from './moves';
import type { Row } from './row';
import { useVirtualCards } from './useVirtualCards';

export interface BoardColumnProps {
  stage: StageName;
  rows: readonly Row[];
  /** Nothing in it is shown now: it is small, and only takes cards. */
  isFolded: boolean;
  /** The card that is being dragged may go here. */
  canTake: boolean;
  onDrag: (row: Row | null) => void;
  onDrop: () => void;
  onMove: (row: Row) => void;
  tools: Pick<DashboardTools, 'today' | 'zone'>;
}

/** The applications of one stage; the column scrolls in itself, and only what is in sight is made. */
export function BoardColumn({ stage, rows, isFolded, canTake, onDrag, onDrop, onMove, tools }: BoardColumnProps) {
  const t = useText();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, Math.max(0, rows.length - 1));
  const { virtual, goTo } = useVirtualCards({ rows, active, setActive, scroller });
  const onDragOver = (event: DragEvent) => canTake && event.preventDefault();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step ? goTo(active + step) : focusBeside(event)) event.preventDefault();
  };
  const look = ['board-column', isFolded && 'board-column--folded', canTake && 'board-column--open'];
  return (
    <section className={look.filter(Boolean).join(' ')} aria-labelledby={id} {...{ onDragOver, onDrop }}>
      <h2 id={id} tabIndex={-1} data-stage={stage}>
        {t(STAGE_NAMES[stage])} <span className="nk-soft">{!isFolded && rows.length}</span>
      </h2>
      <div ref={scroller} className="board-column__cards">
        <ul style={{ height: virtual.getTotalSize() }} onKeyDown={onKeyDown}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            const place = { index, start, count: rows.length, isActive: index === active };
            return (
              row && <BoardCard key={key} measure={virtual.measureElement} {...{ row, place, onDrag, onMove, tools }} />
            );
          })}
        </ul>
      </div>
    </section>
  );
}
