import type { ComposeEnd } from '../adapter';
import { isVisible } from './isVisible';
import { LastAct } from './LastAct';

/** What a user does to end a mail, and where. */
export interface EndMarks {
  send: readonly string[];
  /** Another button of the window that sends. */
  sendToo?: readonly string[];
  discard: readonly string[];
  /** Beside Send: what opens its menu, and the entry that leads to times; none where the site doesn't tell its entries apart. */
  menu?: { opener: readonly string[]; schedule: readonly string[] };
  /** In a question about the mail: the answer that leads back to it. */
  stay?: string;
  // Neither is asked of a key that writes a sign, without Ctrl, Alt or Meta.
  isSendKey(event: KeyboardEvent): boolean;
  isDiscardKey(event: KeyboardEvent): boolean;
}

function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let node = element.parentElement; node; node = node.parentElement) ancestors.push(node);
  return ancestors;
}

/** One compose window under watch: the user's last act, and whether the window is still there. */
class EndWatch {
  private chain: Element[] = [];
  private readonly stop = new AbortController();
  private readonly last: LastAct;
  private readonly observer = new MutationObserver(() => this.check());

  constructor(
    root: HTMLElement,
    private readonly body: HTMLElement,
    marks: EndMarks,
    private readonly listener: (end: ComposeEnd) => void,
  ) {
    this.last = new LastAct(root, body, marks, this.stop.signal);
    const view = this.body.ownerDocument.defaultView ?? window;
    view.addEventListener('pagehide', () => this.finish(), { capture: true, signal: this.stop.signal });
    this.observe();
  }

  end(): void {
    this.observer.disconnect();
    this.stop.abort();
  }

  /** Only the way from the body up to the page: children that come and go, and what may hide it. No subtree. */
  private observe(): void {
    this.observer.disconnect();
    this.chain = ancestorsOf(this.body);
    for (const node of this.chain)
      this.observer.observe(node, { childList: true, attributeFilter: ['style', 'class', 'hidden'] });
  }

  /** Full screen moves a window to another place of the page. */
  private hasMoved(): boolean {
    return this.chain.some((node, index) => node !== (this.chain[index - 1] ?? this.body).parentElement);
  }

  private check(): void {
    if (!this.body.isConnected) this.finish();
    else if (this.last.recent() && !isVisible(this.body)) this.finish();
    else if (this.hasMoved()) this.observe();
  }

  private finish(): void {
    const end = this.last.recent() ?? 'gone';
    this.end();
    this.listener(end);
  }
}

/** Calls back once when a compose window ends, with what the user did last. No timers, no polling. */
export function noticeEnd(
  root: HTMLElement,
  body: HTMLElement,
  marks: EndMarks,
  listener: (end: ComposeEnd) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const watch = new EndWatch(root, body, marks, listener);
  signal.addEventListener('abort', () => watch.end(), { once: true });
}
