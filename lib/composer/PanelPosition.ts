import type { PanelPlace } from '../domain/panel-place';
import { clamp } from './findSpot';
import { type MailPlace, measureMail } from './measureMail';
import { type Placed, placePanel, type Surroundings, type Wish } from './placePanel';

/** What is around the frame: the strip by which the panel is moved, and a line all around, in CSS pixels. */
const AROUND = 14;
const HIGHEST = 600;

export interface Position extends Placed {
  frameHeight: number;
  /** The window has left, or is made small: there is nothing to stand beside. */
  isAlone: boolean;
}

/** Keeps how the panel of one compose window is to stand, and reckons where that is. All lengths in CSS pixels. */
export class PanelPosition {
  wantedHeight = 240;
  wish: Wish = 'folded';
  private at: PanelPlace['at'] = null;
  private around: Surroundings = {};
  private last: Position | undefined;
  /** While it is being dragged it follows the hand. */
  private held: { left: number; top: number } | undefined;

  constructor(private readonly compose: MailPlace) {}

  /** Where the user has put it, as shares of the room around it. */
  get place(): PanelPlace['at'] {
    return this.at;
  }

  set place(at: PanelPlace['at']) {
    this.at = at;
    this.held = undefined;
  }

  find(): Position {
    const around = measureMail(this.compose);
    const isAlone = !around.compose;
    // A window that was sent is gone; the notice stays where it was.
    if (!isAlone) this.around = around;
    const { compose, ...rest } = this.around;
    const { raised = [] } = around;
    const height = Math.min(this.wantedHeight, HIGHEST) + AROUND;
    const placed = placePanel(this.view(), isAlone ? { compose, raised } : { compose, ...rest }, {
      wish: this.wish,
      height,
      at: this.at,
    });
    this.last = { ...placed, ...this.held, frameHeight: Math.floor(placed.height) - AROUND, isAlone };
    return this.last;
  }

  moveBy(dx: number, dy: number): void {
    const { left, top, width, height } = this.last ?? this.find();
    const view = this.view();
    this.held = {
      left: clamp(left + dx, 0, Math.max(0, view.width - width)),
      top: clamp(top + dy, 0, Math.max(0, view.height - height)),
    };
  }

  /** The user has let go: it stays there, as far as Send and the text allow. */
  settle(): void {
    if (!this.held || !this.last) return;
    const { width, height } = this.last;
    const view = this.view();
    const share = (value: number, room: number) => clamp(room > 0 ? value / room : 0, 0, 1);
    this.place = { x: share(this.held.left, view.width - width), y: share(this.held.top, view.height - height) };
  }

  private view() {
    const { clientWidth: width, clientHeight: height } = this.compose.body.ownerDocument.documentElement;
    return { width, height };
  }
}
