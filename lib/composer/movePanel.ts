import { makeMovable } from './makeMovable';
import type { PanelPosition } from './PanelPosition';

/** Lets the user move the panel by each of some handles. Calls back after each step, and once more when they have let go. */
export function movePanel(
  handles: readonly HTMLElement[],
  position: PanelPosition,
  signal: AbortSignal,
  onMoved: (isDone: boolean) => void,
): void {
  const moves = {
    onMove(dx: number, dy: number) {
      position.moveBy(dx, dy);
      onMoved(false);
    },
    onDone() {
      position.settle();
      onMoved(true);
    },
    onHome() {
      position.place = null;
      onMoved(true);
    },
  };
  for (const handle of handles) makeMovable(handle, signal, moves);
}
