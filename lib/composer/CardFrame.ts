import { type FromCard, isFromCard, type ToCard } from './card-port';
import { connectFrame, type FrameConnection } from './connectFrame';
import { placeCard } from './placeCard';
import type { Box } from './placePanel';

const WIDTH = 344;
/** How far the card's pointer stands out, and the borders. */
const POINTER = 8;
const BORDERS = 2;

// The colours are those of components/shared/tokens.css, and the frame is the browser's to colour.
const CSS = `
:host { color-scheme: light; --surface: #ffffff; --line: #d5ccbe; }
@media (prefers-color-scheme: dark) { :host { color-scheme: dark; --surface: #262320; --line: #4b453e; } }
div { box-sizing: border-box; height: 100%; padding: ${POINTER + 1}px 1px 1px; }
div.above { padding: 1px 1px ${POINTER + 1}px; }
iframe { display: block; height: 100%; border: 0; border-radius: 9px; background: var(--surface);
  box-shadow: 0 0 0 1px var(--line), 0 4px 20px rgb(0 0 0 / 0.22); }
/* Half a square, over the line around the frame. Nothing may lie on the frame itself, and what is clipped away counts (P8). */
i { position: absolute; top: 0; width: 18px; height: ${POINTER + 1}px; overflow: hidden; }
i::before { content: ''; position: absolute; left: 3px; top: 3px; box-sizing: border-box; width: 12px; height: 12px; rotate: 45deg;
  border: solid var(--line); border-width: 1px 0 0 1px; background: var(--surface); }
.above i { top: auto; bottom: 0; }
.above i::before { top: -6px; border-width: 0 1px 1px 0; }
`;
// Out of sight, but read to those who listen: what is announced comes from this frame, too.
const AWAY = 'left: 0px; top: 0px; width: 1px; height: 1px; opacity: 0; overflow: hidden; pointer-events: none;';

interface FrameOptions {
  url: string;
  title: string;
  signal: AbortSignal;
  onMessage(message: FromCard): void;
}

/** The frame of the card, in the host of the panel. Made once for a compose window and moved to where it is needed. */
export class CardFrame {
  readonly host: HTMLElement;
  /** How high the card's page is, in CSS pixels; 0 until it has said so. */
  private height = 0;
  private isAbove = false;
  private isFocusWanted = false;
  private words: { lines: readonly Box[]; send: Box | undefined } | undefined;
  private readonly box: HTMLElement;
  private readonly pointer: HTMLElement;
  private readonly frame: HTMLIFrameElement;
  private readonly connection: FrameConnection<ToCard>;

  constructor(
    private readonly around: ShadowRoot,
    { title, signal, ...line }: FrameOptions,
  ) {
    const page = around.ownerDocument;
    this.host = page.createElement('div');
    this.box = page.createElement('div');
    this.pointer = page.createElement('i');
    this.frame = page.createElement('iframe');
    this.frame.title = title;
    this.frame.tabIndex = -1;
    this.box.append(this.frame, this.pointer);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    const root = this.host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    root.append(this.box);
    this.hide();
    around.append(this.host);
    signal.addEventListener('abort', () => this.host.remove());
    this.connection = connectFrame(this.frame, { ...line, signal, accepts: isFromCard });
  }

  get hasFocus(): boolean {
    return this.around.activeElement === this.host;
  }

  send(message: ToCard): void {
    this.connection.send(message);
  }

  focus(): void {
    this.isFocusWanted = true;
    this.connection.focus(() => this.isFocusWanted);
    this.send({ type: 'focus' });
  }

  /** Keeps the place where it is, for what the page has to show now. */
  resize(height: number): void {
    this.height = height;
    if (this.words) this.show(this.words.lines, this.words.send);
  }

  /** @param lines boxes of the words to stand at */
  show(lines: readonly Box[], send: Box | undefined): void {
    this.words = { lines, send };
    if (this.height === 0) return;
    const { clientWidth: width, clientHeight: height } = this.around.ownerDocument.documentElement;
    const size = { width: this.fitWidth(), height: this.height + POINTER + BORDERS };
    const place = placeCard(lines, size, { view: { width, height }, send, isAbove: this.isAbove });
    if (!place) return;
    this.isAbove = place.isAbove;
    this.box.className = place.isAbove ? 'above' : '';
    this.pointer.style.left = `${place.pointer - 9}px`;
    // Whole pixels: the browser would round the frame's edges and not the pointer's.
    const [left, top, tall] = [Math.round(place.left), Math.round(place.top), Math.round(place.height)];
    this.setStyle(`left: ${left}px; top: ${top}px; width: ${place.width}px; height: ${tall}px;`);
  }

  hide(): void {
    this.words = undefined;
    this.isFocusWanted = false;
    this.height = 0;
    this.isAbove = false;
    this.fitWidth();
    this.setStyle(AWAY);
  }

  /** The width is the same in sight and out of it, so that the page can say how high it is. */
  private fitWidth(): number {
    const width = Math.min(WIDTH, this.around.ownerDocument.documentElement.clientWidth - 16);
    this.frame.style.width = `${width - BORDERS}px`;
    return width;
  }

  private setStyle(style: string): void {
    this.host.style.cssText = `all: initial; position: fixed; z-index: 1; ${style}`;
  }
}
