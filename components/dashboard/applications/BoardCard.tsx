import { type DragEvent, memo } from 'react';
import { useText } from '../../shared/text';
import { formatRoute } from '../route';
import type { BoardColumnProps } from './BoardColumn';
import { NextCell } from './NextCell';
import type { Row } from './row';

interface BoardCardProps extends Pick<BoardColumnProps, 'onDrag' | 'onMove' | 'tools'> {
  row: Row;
  /** Which of how many it is, and how far down it stands, px. */
  place: { index: number; count: number; start: number; isActive: boolean };
  measure: (element: HTMLElement | null) => void;
}

/** One application on the board: dragged with the pointer, moved by its button with the keyboard. */
export const BoardCard = memo(function BoardCard({ row, place, measure, onDrag, onMove, tools }: BoardCardProps) {
  const { index, count, start, isActive } = place;
  const begin = ({ dataTransfer }: DragEvent) => {
    dataTransfer.effectAllowed = 'move';
    // Without any data Firefox drags nothing.
    dataTransfer.setData('text/plain', row.application.company);
    onDrag(row);
  };
  return (
    <li
      ref={measure}
      className="board-card"
      data-index={index}
      aria-posinset={index + 1}
      aria-setsize={count}
      draggable
      onDragStart={begin}
      onDragEnd={() => onDrag(null)}
      style={{ transform: `translateY(${start}px)` }}
    >
      <CardFace {...{ row, tools, onMove }} tabIndex={isActive ? 0 : -1} />
    </li>
  );
}, isSame);

interface CardFaceProps extends Pick<BoardCardProps, 'row' | 'tools' | 'onMove'> {
  tabIndex: number;
}

function CardFace({ row, tools, onMove, tabIndex }: CardFaceProps) {
  const t = useText();
  const { company, role, id } = row.application;
  return (
    <div className="nk-card">
      <a
        tabIndex={tabIndex}
        draggable={false}
        dir="auto"
        href={formatRoute({ view: 'application', applicationId: id })}
      >
        {company}
      </a>
      <p className="nk-soft" dir="auto">
        {role}
      </p>
      <NextCell next={row.next} {...tools} />
      <button
        type="button"
        className="nk-button nk-button--plain board-card__move"
        tabIndex={tabIndex}
        aria-label={t('board_move', company)}
        onClick={() => onMove(row)}
      >
        {t('board_move_short')}
      </button>
    </div>
  );
}

/** The same card at the same place; what can be done with it does not change. */
function isSame(one: BoardCardProps, other: BoardCardProps): boolean {
  const { place, tools } = one;
  return (
    one.row === other.row &&
    place.index === other.place.index &&
    place.start === other.place.start &&
    place.count === other.place.count &&
    place.isActive === other.place.isActive &&
    tools.today === other.tools.today &&
    tools.zone === other.tools.zone
  );
}
