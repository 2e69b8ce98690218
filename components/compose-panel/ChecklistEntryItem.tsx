import { useId } from 'react';
import type { ChecklistEntry, CheckState } from '../../lib/letters/checklist';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';

interface ChecklistEntryItemProps {
  entry: ChecklistEntry;
  isOpen: boolean;
  onToggle: () => void;
  onPoint: (event: { isTrusted: boolean }, start: number, end: number) => void;
}

/** A tick, a plus, and a lens: told apart by shape as well as by colour. */
const SHAPES: Readonly<Record<CheckState, string>> = {
  fits: 'M3 8.5l3.2 3.2L13 4.8',
  add: 'M8 3v10M3 8h10',
  look: 'M7 2.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4zM10.2 10.2 13.4 13.4',
};

/** One item: how it stands; unfolded, what it does for the reader and the way to its place in the mail. */
export function ChecklistEntryItem({ entry, isOpen, onToggle, onPoint }: ChecklistEntryItemProps) {
  const t = useText();
  const id = useId();
  const { item, state, start, end } = entry;
  return (
    <li className={`panel-check panel-check--${state}`} data-state={state} data-testid={`panel-check-${item}`}>
      <button type="button" className="panel-check__head" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <svg viewBox="0 0 16 16" width={14} height={14} aria-hidden="true">
          <path d={SHAPES[state]} fill="none" stroke="currentColor" strokeWidth={1.8} strokeLinecap="round" />
        </svg>
        <span>
          {t(`checklist_${item}`)}
          <span className="nk-sr-only">: {t(`panel_check_${state}`)}</span>
        </span>
      </button>
      <div id={id} className="panel-check__body" hidden={!isOpen}>
        {isOpen && (
          <>
            <p className="panel-check__state" aria-hidden="true">
              {t(`panel_check_${state}`)}
            </p>
            <p>{t(`checklist_${item}_why`)}</p>
            {start !== undefined && end !== undefined && (
              <Button kind="plain" data-testid="panel-check-show" onClick={(event) => onPoint(event, start, end)}>
                {t(start === end ? 'panel_check_show_gap' : 'panel_check_show')}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}
