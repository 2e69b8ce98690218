import { type Box, placePanel } from './placePanel';

const WIDTH = 344;
const PILL = { width: 52, height: 32 };
/** The strip above the frame by which the panel is moved. */
const GRIP = 12;
const LOWEST = 96;
const HIGHEST = 600;
/** Where there is room only over the compose window, the panel takes no more than this share of the height. */
const COVERING = 0.45;

/** Reckons where the panel or its pill stands, and how high it may be. All lengths in CSS pixels. */
export class PanelPlace {
  wantedHeight = 240;
  private box: Box;
  /** Where the user put it. */
  private moved: { left: number; top: number } | undefined;

  constructor(private readonly beside: HTMLElement) {
    this.box = beside.getBoundingClientRect();
  }

  find(isOpen: boolean): { left: number; top: number; width: number; frameHeight: number } {
    // A window that was sent is gone; the notice stays where it was.
    if (this.beside.isConnected) this.box = this.beside.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.beside.ownerDocument.documentElement;
    const view = { width: clientWidth, height: clientHeight };
    const width = Math.min(WIDTH, view.width - 16);
    const room = Math.min(HIGHEST, view.height - 2 * GRIP);
    const sizeFor = (limit: number) => {
      const frameHeight = Math.round(Math.max(LOWEST, Math.min(this.wantedHeight, limit)));
      return { width, height: frameHeight + GRIP, frameHeight };
    };
    const whole = sizeFor(room);
    const isCovering = !this.moved && placePanel(this.box, view, whole).isCovering;
    const size = isCovering ? sizeFor(view.height * COVERING) : whole;
    return { ...this.at(view, isOpen ? size : PILL), width, frameHeight: size.frameHeight };
  }

  moveBy(dx: number, dy: number, isOpen: boolean): void {
    const { left, top } = this.find(isOpen);
    this.moved = { left: left + dx, top: top + dy };
  }

  private at(view: { width: number; height: number }, size: { width: number; height: number }) {
    if (!this.moved) return placePanel(this.box, view, size);
    return {
      left: Math.max(0, Math.min(this.moved.left, view.width - size.width)),
      top: Math.max(0, Math.min(this.moved.top, view.height - size.height)),
    };
  }
}
