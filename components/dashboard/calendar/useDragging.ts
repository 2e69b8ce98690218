import { type PointerEvent as ReactPointerEvent, useRef } from 'react';
import type { CalendarDate } from '../../../lib/domain/application';
import type { StepEvent } from './calendar-event';
import type { Moving } from './useMoving';

/** So many pixels away from where it was pressed, a press has become a drag. */
const SLACK = 6;

interface Dragging {
  press: (pressed: ReactPointerEvent, event: StepEvent) => void;
  /** Whether the click that comes now only ends a drag. */
  endsDrag: () => boolean;
}

/** The day under the pointer, also where the line at the foot of the page lies over it. */
function dayAt({ clientX, clientY }: PointerEvent): CalendarDate | null {
  for (const each of document.elementsFromPoint(clientX, clientY)) {
    const day = each.closest<HTMLElement>('[data-day]')?.dataset.day;
    if (day) return day;
  }
  return null;
}

/** Drags steps with mouse or pen. A finger scrolls; for it there is the field for a day. */
export function useDragging(moving: Moving): Dragging {
  const current = useRef(moving);
  current.current = moving;
  const dragged = useRef(false);
  const press = (pressed: ReactPointerEvent, event: StepEvent) => {
    dragged.current = false;
    if (pressed.button !== 0 || pressed.pointerType === 'touch') return;
    const { clientX, clientY } = pressed;
    const over = new AbortController();
    const { signal } = over;
    const move = (now: PointerEvent) => {
      const isFar = Math.hypot(now.clientX - clientX, now.clientY - clientY) > SLACK;
      if (!dragged.current && !isFar) return;
      if (!dragged.current) current.current.drag(event);
      dragged.current = true;
      current.current.hover(dayAt(now));
    };
    const end = (finish: () => void) => {
      over.abort();
      if (dragged.current) finish();
      // The click that ends a drag comes at once, where there is one; the next click is one of its own.
      setTimeout(() => {
        dragged.current = false;
      });
    };
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', (up) => end(() => current.current.drop(dayAt(up))), { signal });
    addEventListener('pointercancel', () => end(() => current.current.cancel()), { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(() => current.current.cancel()), { signal });
  };
  return { press, endsDrag: () => dragged.current };
}
