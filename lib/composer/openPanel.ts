import { connectFrame, type FrameConnection } from './connectFrame';
import { keepAttached } from './keepAttached';
import { makeMovable } from './makeMovable';
import { buildPanelElements, type PanelElements } from './panel-elements';
import type { ToComposer, ToPanel } from './panel-port';
import { placePanel } from './placePanel';

export interface PanelOptions {
  /** The compose window to stand beside. */
  beside: HTMLElement;
  panelUrl: string;
  texts: { open: string; frame: string };
  signal: AbortSignal;
  onMessage(message: ToComposer): void;
  /** The user opened the panel by the pill. */
  onOpen(): void;
}

/** What stands beside one compose window: a pill, or the panel. */
export interface Panel {
  readonly isOpen: boolean;
  open(): void;
  minimise(): void;
  /** Gives the keyboard to the panel. */
  focus(): void;
  send(message: ToPanel): void;
  /** Shows how many hints there are while the panel is closed. */
  setCount(count: number): void;
  setHeight(height: number): void;
  setDark(isDark: boolean): void;
}

const WIDTH = 344;
const GRIP = 12;
const PILL = { width: 52, height: 32 };
const LOWEST = 96;
const HIGHEST = 600;

export function openPanel(options: PanelOptions): Panel {
  const { beside, signal } = options;
  const { ownerDocument: document } = beside;
  const elements = buildPanelElements(document, options.texts);
  const host = keepAttached(elements.host, signal);
  let connection: FrameConnection | undefined;
  let height = 240;
  /** Where the user put it. */
  let moved: { left: number; top: number } | undefined;
  const sizeNow = () => (elements.card.hidden ? PILL : { width: WIDTH, height: height + GRIP });
  const place = () => {
    const { left, top } = placeNow(beside, document, sizeNow(), moved);
    host.setStyle(`all: initial; position: fixed; z-index: 2147483000; left: ${left}px; top: ${top}px;`);
    return { left, top };
  };
  let state: ToPanel | undefined;
  const connect = () => {
    if (connection) return connection;
    connection = connectFrame(elements.frame, options.panelUrl, signal, options.onMessage);
    if (state) connection.send(state);
    return connection;
  };
  const show = (isOpen: boolean) => {
    elements.card.hidden = !isOpen;
    elements.pill.hidden = isOpen;
    place();
  };
  const move = (dx: number, dy: number) => {
    const { left, top } = moved ?? place();
    moved = { left: left + dx, top: top + dy };
    moved = place();
  };
  const panel: Panel = {
    get isOpen() {
      return !elements.card.hidden;
    },
    open() {
      connect();
      show(true);
    },
    minimise: () => show(false),
    focus() {
      panel.open();
      elements.frame.focus();
      connect().send({ type: 'focus' });
    },
    send(message) {
      if (message.type === 'state') state = message;
      // The frame is made when there is something to show, not for every mail.
      if (connection || message.type !== 'state') connect().send(message);
    },
    setCount(count) {
      elements.count.textContent = count > 0 ? String(count) : '';
    },
    setHeight(wanted) {
      const room = document.documentElement.clientHeight - 2 * GRIP - 16;
      height = Math.round(Math.max(LOWEST, Math.min(wanted, HIGHEST, room)));
      elements.frame.style.height = `${height}px`;
      place();
    },
    setDark: (isDark) => elements.host.toggleAttribute('data-dark', isDark),
  };
  prepare(elements, panel, options, place, move);
  return panel;
}

function prepare(
  { card, frame, grip, pill }: PanelElements,
  panel: Panel,
  { beside, onOpen, signal }: PanelOptions,
  place: () => void,
  move: (dx: number, dy: number) => void,
) {
  card.style.width = `${WIDTH}px`;
  frame.style.height = '240px';
  for (const handle of [grip, pill]) makeMovable(handle, signal, move);
  pill.addEventListener(
    'click',
    () => {
      panel.open();
      onOpen();
    },
    { signal },
  );
  followWindow(beside, signal, place);
  place();
}

function placeNow(
  beside: HTMLElement,
  document: Document,
  size: { width: number; height: number },
  moved: { left: number; top: number } | undefined,
) {
  const { clientWidth, clientHeight } = document.documentElement;
  const view = { width: clientWidth, height: clientHeight };
  if (!moved) return placePanel(beside.getBoundingClientRect(), view, size);
  return {
    left: Math.max(0, Math.min(moved.left, view.width - size.width)),
    top: Math.max(0, Math.min(moved.top, view.height - size.height)),
  };
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
