import { useEffect, useMemo, useRef, useState } from 'react';
import { isEnded } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { BoardColumn } from './BoardColumn';
import type { ListQuery } from './listQuery';
import { MoveDialog } from './MoveDialog';
import { MOVED, MOVES, type StageName } from './moves';
import { type Row, STAGES } from './row';

interface BoardProps {
  rows: readonly Row[];
  query: ListQuery;
  tools: DashboardTools;
}

/** A card that is being dragged, or that is to be moved: where to may still be open. */
interface Move {
  row: Row;
  to: StageName | null;
}

function byStage(rows: readonly Row[]): Record<StageName, Row[]> {
  const columns = Object.fromEntries(STAGES.map((stage) => [stage, [] as Row[]])) as Record<StageName, Row[]>;
  for (const row of rows) columns[row.application.stage.name].push(row);
  return columns;
}

/** A column for every stage. A card that is moved asks when that was: no day is guessed. */
export function Board({ rows, query, tools }: BoardProps) {
  const t = useText();
  const columns = useMemo(() => byStage(rows), [rows]);
  const [dragged, setDragged] = useState<Row | null>(null);
  const [move, setMove] = useState<Move | null>(null);
  const { board, land } = useLanding();
  const drop = (to: StageName) => {
    setDragged(null);
    if (!dragged) return;
    // Nothing has to be asked to open one again.
    if (to === 'waiting') void tools.act(dragged.id, { name: 'reopenApplication' }, t(MOVED.waiting));
    else setMove({ row: dragged, to });
  };
  const stages = query.stage ? [query.stage, ...MOVES[query.stage]] : STAGES;
  return (
    <div className="board" ref={board}>
      {STAGES.filter((stage) => stages.includes(stage)).map((stage) => (
        <BoardColumn
          key={stage}
          stage={stage}
          rows={columns[stage]}
          isFolded={!query.showsEnded && columns[stage].length === 0 && isEnded({ stage: { name: stage } as never })}
          canTake={dragged !== null && MOVES[dragged.application.stage.name].includes(stage)}
          onDrag={setDragged}
          onDrop={() => drop(stage)}
          onMove={(row) => setMove({ row, to: null })}
          tools={tools}
        />
      ))}
      {move && (
        <MoveDialog
          key={move.row.id}
          {...{ tools, application: move.row.application, to: move.to, onKept: land }}
          onClose={() => setMove(null)}
        />
      )}
    </div>
  );
}

/** The card goes away with the button that had the keyboard: it goes on at the head of the column where the card lands. */
function useLanding() {
  const board = useRef<HTMLDivElement>(null);
  const [landing, land] = useState<StageName | null>(null);
  useEffect(() => {
    if (!landing) return;
    board.current?.querySelector<HTMLElement>(`[data-stage="${landing}"]`)?.focus();
    land(null);
  }, [landing]);
  return { board, land };
}
