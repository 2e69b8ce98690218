import { connectFrame, type FrameConnection } from './connectFrame';
import { type AttachedHost, keepAttached } from './keepAttached';
import { makeMovable } from './makeMovable';
import { oncePerFrame } from './oncePerFrame';
import { type ThreadPanelBox, ThreadPanelPlace } from './ThreadPanelPlace';
import { buildThreadPanel, type ThreadPanelElements } from './thread-panel-elements';
import { type FromThreadPanel, isFromThreadPanel, type SeenThread, type ToThreadPanel } from './thread-port';

export interface ThreadPanelOptions {
  document: Document;
  panelUrl: string;
  /** What the frame is called. */
  name: string;
  /** Where text and buttons stand that must stay free. */
  boxes(): DOMRect[];
}

/** The framed page that asks whether an answer has come. Nobody sees it before it has something to ask. */
export class ThreadPanel {
  isShown = false;
  private readonly ending = new AbortController();
  private readonly elements: ThreadPanelElements;
  private readonly host: AttachedHost;
  private readonly position = new ThreadPanelPlace();
  private readonly connection: FrameConnection<ToThreadPanel>;
  private box: ThreadPanelBox | undefined;

  constructor(
    thread: SeenThread,
    private readonly options: ThreadPanelOptions,
    signal: AbortSignal,
  ) {
    this.elements = buildThreadPanel(options.document, options.name);
    signal.addEventListener('abort', () => this.close(), { signal: this.ending.signal });
    this.host = keepAttached(this.elements.host, this.ending.signal);
    this.host.setStyle('all: initial; position: fixed; left: 0; top: 0; width: 320px; visibility: hidden;');
    this.connection = connectFrame<ToThreadPanel, FromThreadPanel>(this.elements.frame, {
      url: options.panelUrl,
      signal: this.ending.signal,
      accepts: isFromThreadPanel,
      onMessage: (message) => this.obey(message),
    });
    this.connection.send({ type: 'state', thread });
  }

  get isOver(): boolean {
    return this.ending.signal.aborted;
  }

  close(): void {
    this.ending.abort();
  }

  /** What must stay free may have moved. */
  placeAnew(): void {
    if (this.isShown && !this.isOver) this.place();
  }

  private obey(message: FromThreadPanel): void {
    if (message.type === 'finished') this.close();
    if (message.type === 'resize' && !this.box?.isFolded) this.position.wantedHeight = message.height;
    if (message.type === 'unfold') this.position.isUnfolded = true;
    if (message.type === 'show' && !this.isShown) this.show();
    this.placeAnew();
  }

  private show(): void {
    this.isShown = true;
    const { signal } = this.ending;
    makeMovable(this.elements.grip, signal, {
      onMove: (dx, dy) => {
        if (this.box) this.position.moveBy(this.box, dx, dy);
        this.place();
      },
      onDone: () => {},
      onHome: () => {
        this.position.goHome();
        this.place();
      },
    });
    const { defaultView } = this.options.document;
    const later = oncePerFrame(() => this.place(), signal);
    defaultView?.addEventListener('resize', later, { signal });
    defaultView?.addEventListener('scroll', later, { capture: true, passive: true, signal });
  }

  private place(): void {
    const { clientWidth, clientHeight } = this.options.document.documentElement;
    const box = this.position.find({ width: clientWidth, height: clientHeight }, this.options.boxes());
    if (box.isFolded !== this.box?.isFolded) this.connection.send({ type: 'fold', isFolded: box.isFolded });
    this.box = box;
    this.elements.frame.style.height = `${box.frameHeight}px`;
    this.host.setStyle(
      `all: initial; position: fixed; z-index: 2147483000; left: ${box.left}px; top: ${box.top}px; width: ${box.width}px;`,
    );
  }
}
