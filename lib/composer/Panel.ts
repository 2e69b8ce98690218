import { connectFrame, type FrameConnection } from './connectFrame';
import { type AttachedHost, keepAttached } from './keepAttached';
import { makeMovable } from './makeMovable';
import { PanelPlace } from './PanelPlace';
import { buildPanelElements, type PanelElements, type PanelTexts } from './panel-elements';
import type { ToComposer, ToPanel } from './panel-port';

export interface PanelOptions {
  /** The compose window to stand beside. */
  beside: HTMLElement;
  panelUrl: string;
  texts: PanelTexts;
  signal: AbortSignal;
  onMessage(message: ToComposer): void;
  /** The user opened the panel by the pill. */
  onOpen(): void;
}

/** What stands beside one compose window: a pill, or the panel. */
export class Panel {
  private readonly elements: PanelElements;
  private readonly host: AttachedHost;
  private readonly position: PanelPlace;
  private connection: FrameConnection | undefined;
  private state: ToPanel | undefined;
  private hasNotices = false;

  constructor(private readonly options: PanelOptions) {
    const { beside, signal } = options;
    this.elements = buildPanelElements(beside.ownerDocument, options.texts);
    this.host = keepAttached(this.elements.host, signal);
    this.position = new PanelPlace(beside);
    this.listen();
    this.place();
  }

  open(): void {
    this.connect();
    this.show(true);
  }

  minimise(): void {
    this.show(false);
  }

  /** Gives the keyboard to the panel. */
  focus(): void {
    this.open();
    this.elements.frame.focus();
    this.send({ type: 'focus' });
  }

  send(message: ToPanel): void {
    if (message.type === 'state') this.state = message;
    // The frame is made when there is something to show, not for every mail.
    if (this.connection || message.type !== 'state') this.connect().send(message);
  }

  /** Shows how many hints there are while the panel is closed. */
  setCount(count: number): void {
    this.elements.count.textContent = count > 0 ? String(count) : '';
  }

  /** Marks the pill while there is something to look at before sending. Says no more than that: the page can read it. */
  setNotices(count: number): void {
    this.hasNotices = count > 0;
    const { pill } = this.elements;
    const { open, look } = this.options.texts;
    pill.toggleAttribute('data-notice', this.hasNotices);
    pill.title = this.hasNotices ? look : open;
    pill.setAttribute('aria-label', pill.title);
  }

  /** The user is about to send: brings what is to look at into view. A folded panel stays so, out of the way; its pill is marked. */
  look(): void {
    if (this.hasNotices && !this.elements.card.hidden) this.send({ type: 'look' });
  }

  /** How high the panel would like to be, in CSS pixels. */
  setHeight(height: number): void {
    this.position.wantedHeight = height;
    this.place();
  }

  setDark(isDark: boolean): void {
    this.elements.host.toggleAttribute('data-dark', isDark);
  }

  private connect(): FrameConnection {
    if (this.connection) return this.connection;
    const { panelUrl, signal, onMessage } = this.options;
    this.connection = connectFrame(this.elements.frame, panelUrl, signal, onMessage);
    if (this.state) this.connection.send(this.state);
    return this.connection;
  }

  private show(isOpen: boolean): void {
    this.elements.card.hidden = !isOpen;
    this.elements.pill.hidden = isOpen;
    this.place();
  }

  private place(): void {
    const { card, frame } = this.elements;
    const { left, top, width, frameHeight } = this.position.find(!card.hidden);
    card.style.width = `${width}px`;
    frame.style.height = `${frameHeight}px`;
    this.host.setStyle(`all: initial; position: fixed; z-index: 2147483000; left: ${left}px; top: ${top}px;`);
  }

  private listen(): void {
    const { beside, signal, onOpen } = this.options;
    const { grip, pill, card } = this.elements;
    for (const handle of [grip, pill]) {
      makeMovable(handle, signal, (dx, dy) => {
        this.position.moveBy(dx, dy, !card.hidden);
        this.place();
      });
    }
    pill.addEventListener('click', onOpen, { signal });
    followWindow(beside, signal, () => this.place());
  }
}

/** Keeps the place right while the compose window moves or grows; at most once a frame, never per keystroke. */
function followWindow(beside: HTMLElement, signal: AbortSignal, place: () => void) {
  let isWaiting = false;
  const later = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      if (!signal.aborted && beside.isConnected) place();
    });
  };
  const resized = new ResizeObserver(later);
  resized.observe(beside);
  signal.addEventListener('abort', () => resized.disconnect());
  const view = beside.ownerDocument.defaultView;
  view?.addEventListener('resize', later, { signal });
  view?.addEventListener('scroll', later, { capture: true, passive: true, signal });
}
