import type { ComposeEnd } from '../adapter';
import { findFirst } from './findFirst';
import { isVisible } from './isVisible';

/** A mail that is sent leaves the page soon after; later than this, something else took it away. In milliseconds. */
const SOON = 5000;

/** What a user does to end a mail. */
export interface EndMarks {
  send: readonly string[];
  discard: readonly string[];
  isSendKey(event: KeyboardEvent): boolean;
  isDiscardKey(event: KeyboardEvent): boolean;
}

type Act = 'sent' | 'discarded';

function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let node = element.parentElement; node; node = node.parentElement) ancestors.push(node);
  return ancestors;
}

/** One compose window under watch: the user's last act, and whether the window is still there. */
class EndWatch {
  private chain: Element[] = [];
  private act: { kind: Act; at: number } | undefined;
  private readonly stop = new AbortController();
  private readonly observer = new MutationObserver(() => this.check());

  constructor(
    private readonly root: HTMLElement,
    private readonly body: HTMLElement,
    private readonly marks: EndMarks,
    private readonly listener: (end: ComposeEnd) => void,
  ) {}

  start(signal: AbortSignal): void {
    if (signal.aborted) return;
    const options = { capture: true, signal: this.stop.signal };
    const view = this.body.ownerDocument.defaultView ?? window;
    view.addEventListener('click', (event) => this.noticeClick(event), options);
    view.addEventListener('keydown', (event) => this.noticeKey(event), options);
    view.addEventListener('input', (event) => this.noticeTyping(event), options);
    view.addEventListener('pagehide', () => this.finish(), options);
    signal.addEventListener('abort', () => this.end(), { signal: this.stop.signal });
    this.observe();
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

  private noticeClick(event: MouseEvent): void {
    if (event.isTrusted) this.noticeAct(event.target);
  }

  private noticeKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    const { target } = event;
    if (event.key === 'Enter' || event.key === ' ') this.noticeAct(target);
    if (!(target instanceof Node) || !this.root.contains(target)) return;
    if (this.marks.isSendKey(event)) this.note('sent');
    else if (this.marks.isDiscardKey(event)) this.note('discarded');
  }

  private noticeAct(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    if (findFirst(this.root, this.marks.send)?.contains(target)) this.note('sent');
    else if (findFirst(this.root, this.marks.discard)?.contains(target)) this.note('discarded');
    // "Send without a subject?": the answer, not the question, is what the window waits for.
    else if (this.act && target.closest('[role="alertdialog"]')) this.note(this.act.kind);
  }

  /** Who types on has not sent. */
  private noticeTyping(event: Event): void {
    if (event.isTrusted && event.target instanceof Node && this.body.contains(event.target)) this.act = undefined;
  }

  private note(kind: Act): void {
    this.act = { kind, at: performance.now() };
  }

  private recentAct(): Act | undefined {
    return this.act && performance.now() - this.act.at < SOON ? this.act.kind : undefined;
  }

  private check(): void {
    if (!this.body.isConnected) this.finish();
    else if (this.recentAct() && !isVisible(this.body)) this.finish();
    else if (this.hasMoved()) this.observe();
  }

  private finish(): void {
    const end = this.recentAct() ?? 'gone';
    this.end();
    this.listener(end);
  }

  private end(): void {
    this.observer.disconnect();
    this.stop.abort();
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
  new EndWatch(root, body, marks, listener).start(signal);
}
