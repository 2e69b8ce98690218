import type { PanelPlace } from '../domain/panel-place';
import { connectFrame, type FrameConnection } from './connectFrame';
import { followWindow } from './followWindow';
import { type AttachedHost, keepAttached } from './keepAttached';
import type { MailPlace } from './measureMail';
import { movePanel } from './movePanel';
import { PanelPosition } from './PanelPosition';
import { buildPanelElements, markPill, type PanelElements, type PanelTexts } from './panel-elements';
import { isToComposer, type ToComposer, type ToPanel } from './panel-port';

export interface PanelOptions {
  /** The compose window to stand beside. */
  compose: MailPlace;
  panelUrl: string;
  texts: PanelTexts;
  signal: AbortSignal;
  onMessage(message: ToComposer): void;
  /** The user has moved, folded or opened it. */
  onPlace(place: PanelPlace): void;
}

/** What stands beside one compose window: a pill, or the panel. */
export class Panel {
  private readonly elements: PanelElements;
  private readonly host: AttachedHost;
  private readonly position: PanelPosition;
  private recalled: PanelPlace | undefined;
  private isFolded = false;
  private readonly follower: ReturnType<typeof followWindow>;
  private connection: FrameConnection<ToPanel> | undefined;
  private state: ToPanel | undefined;
  private hasNotices = false;
  private isLast = false;
  private isLifted = false;

  constructor(private readonly options: PanelOptions) {
    const { compose, signal } = options;
    this.elements = buildPanelElements(compose.body.ownerDocument, options.texts);
    this.host = keepAttached(this.elements.host, signal);
    this.position = new PanelPosition(compose);
    this.listen();
    this.follower = followWindow(compose.root, signal, () => this.place());
    this.place();
  }

  /** Stands as the user last left it in this mailbox; what they do beside this mail counts more. */
  recall(place: PanelPlace): void {
    if (this.recalled) return;
    this.recalled = place;
    this.isFolded ||= place.isFolded;
    this.position.place ??= place.at;
    this.place();
  }

  /** Opens where there is room beside the mail, unless the user wants it folded. */
  offer(): void {
    if (this.isFolded) return;
    this.connect();
    if (this.position.wish === 'folded') this.position.wish = 'offered';
    this.place();
  }

  /** Opens by the user's act, or for what they must be told now. */
  open(): void {
    this.connect();
    this.position.wish = 'asked';
    this.place();
  }

  /** Opens for what is to be said when the window has left. */
  openLast(): void {
    this.isLast = true;
    this.open();
  }

  /** The user opened it: from now on it opens by itself again. */
  unfold(): void {
    this.fold(false);
    this.open();
  }

  minimise(): void {
    this.position.wish = 'folded';
    this.place();
    this.fold(true);
  }

  /** The one host beside this window: whatever else is to stand there stands in it. */
  get root(): ShadowRoot {
    return this.elements.root;
  }

  /** Lifts what stands in the host above what stands beside other windows. */
  lift(isLifted: boolean): void {
    this.isLifted = isLifted;
    this.place();
  }

  get isOpen(): boolean {
    return !this.elements.card.hidden;
  }

  get isAwake(): boolean {
    return this.connection !== undefined;
  }

  /** Lets the panel look whether it has something to ask. Shows nothing yet. */
  wake(): void {
    this.connect();
  }

  /** Gives the keyboard to the panel. */
  focus(): void {
    this.open();
    this.connect().focus(() => this.isOpen);
    this.send({ type: 'focus' });
  }

  send(message: ToPanel): void {
    if (message.type === 'state') this.state = message;
    // The frame is made when there is something to show, not for every mail.
    if (this.connection || message.type !== 'state') this.connect().send(message);
  }

  /** Shows how many hints there are while the panel is closed. */
  setCount(count: number): void {
    const shown = count > 0 ? String(count) : '';
    // The same text set again would cost the page a layout.
    if (this.elements.count.textContent !== shown) this.elements.count.textContent = shown;
  }

  /** Marks the pill while there is something to look at before sending. Says no more than that: the page can read it. */
  setNotices(count: number): void {
    this.hasNotices = count > 0;
    markPill(this.elements, this.options.texts, this.hasNotices);
  }

  /** The user is about to send: brings what is to look at into view. A folded panel stays so, out of the way; its pill is marked. */
  look(): void {
    if (this.hasNotices && this.isOpen) this.send({ type: 'look' });
  }

  /** How high the panel would like to be, in CSS pixels. */
  setHeight(height: number): void {
    this.position.wantedHeight = height;
    this.place();
  }

  setDark(isDark: boolean): void {
    this.elements.host.toggleAttribute('data-dark', isDark);
  }

  private connect(): FrameConnection<ToPanel> {
    if (this.connection) return this.connection;
    const { panelUrl: url, signal, onMessage } = this.options;
    this.connection = connectFrame(this.elements.frame, { url, signal, onMessage, accepts: isToComposer });
    if (this.state) this.connection.send(this.state);
    return this.connection;
  }

  private fold(isFolded: boolean): void {
    if (this.isFolded === isFolded) return;
    this.isFolded = isFolded;
    this.keepPlace();
  }

  private keepPlace(): void {
    this.options.onPlace({ at: this.position.place, isFolded: this.isFolded });
  }

  private place(): void {
    const { card, pill, frame } = this.elements;
    // Whoever is typing in it has asked for it, however the window changes.
    if (!card.hidden && frame.matches(':focus') && this.position.wish === 'offered') this.position.wish = 'asked';
    const { left, top, width, frameHeight, isOpen, isCovering, isAlone } = this.position.find();
    this.follower.heedCaret(isCovering);
    card.hidden = !isOpen;
    pill.hidden = isOpen;
    if (isOpen) {
      card.style.width = `${width}px`;
      frame.style.height = `${frameHeight}px`;
    }
    const display = isAlone && !this.isLast ? 'none' : 'block';
    const level = this.isLifted ? 2147483001 : 2147483000;
    this.host.setStyle(
      `all: initial; display: ${display}; position: fixed; z-index: ${level}; left: ${left}px; top: ${top}px;`,
    );
  }

  private listen(): void {
    const { signal } = this.options;
    const { grip, pill } = this.elements;
    movePanel([grip, pill], this.position, signal, (isDone) => {
      this.place();
      if (isDone) this.keepPlace();
    });
    pill.addEventListener('click', () => this.unfold(), { signal });
  }
}
