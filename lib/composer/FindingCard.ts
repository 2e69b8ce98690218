import { CardFrame } from './CardFrame';
import type { ComposeSession } from './ComposeSession';
import type { FromCard } from './card-port';
import { findingsForPages } from './composeState';
import { leaveOnUse } from './leaveOnUse';
import { obeyPanel } from './obeyPanel';
import { watchHover } from './watchHover';
import { areInView, bringIntoView } from './wordsInView';

/** The card at the marked words of one compose window. It comes by click, by a resting pointer, and by keyboard, which then has the focus. */
export class FindingCard {
  /** The finding gone to last: next and previous go on from there. */
  last: string | null = null;
  private shown: string | null = null;
  private isByHover = false;
  /** The card has something to say about a finding that is gone. */
  private isLast = false;
  private frame: CardFrame | undefined;
  private opening = new AbortController();
  private readonly hover: ReturnType<typeof watchHover>;

  constructor(
    private readonly session: ComposeSession,
    private readonly signal: AbortSignal,
  ) {
    this.hover = watchHover(session.compose.body, signal, (x, y) => this.rest(x, y));
    signal.addEventListener('abort', () => this.opening.abort());
  }

  /** Shows the card at a finding; `false` where the words have no place of their own, as in plain-text mode. */
  open(key: string, way: 'hover' | 'click' | 'key'): boolean {
    const { session } = this;
    const words = this.wordsOf(key);
    if (!words) return false;
    this.opening.abort();
    this.opening = new AbortController();
    if (key !== this.shown) this.ready().hide();
    this.shown = key;
    this.last = key;
    this.isLast = false;
    this.isByHover = way === 'hover';
    if (way === 'key') {
      bringIntoView(words, session.compose.body);
      this.ready().focus();
    }
    if (this.isByHover) this.tell();
    else session.select(key);
    session.panel.lift(true);
    leaveOnUse(session.compose.body, this.ready().host, this.opening.signal, {
      onMove: () => this.place(),
      onLeave: () => this.close(),
    });
    return true;
  }

  close(): void {
    if (this.shown === null) return;
    const { session, frame } = this;
    const { body } = session.compose;
    this.shown = null;
    this.opening.abort();
    this.hover.stop();
    const hadFocus = frame?.hasFocus;
    frame?.hide();
    session.panel.lift(false);
    if (hadFocus) {
      body.focus({ preventScroll: true });
      const selection = body.ownerDocument.getSelection();
      if (selection?.rangeCount) bringIntoView(selection.getRangeAt(0), body);
    }
    session.select(session.panel.isOpen ? session.selected : null);
  }

  /** The mail was read anew. */
  update(): void {
    const { findings } = this.session;
    if (!this.isLast && !findings.some(({ key }) => key === this.shown)) this.close();
    // Made with the first finding: whoever listens to the page is told of it.
    if (this.frame || findings.length > 0) this.tell();
  }

  private tell(): void {
    const { findings, context, mail } = this.session;
    const { applicationId } = mail.ignored;
    const state = {
      findings: findingsForPages(findings),
      shown: this.shown,
      recipients: context.recipients,
      applicationId,
    };
    this.ready().send({ type: 'state', state });
  }

  private ready(): CardFrame {
    if (this.frame) return this.frame;
    const { panel, parts } = this.session;
    const { cardUrl: url, texts } = parts;
    const { signal, hover } = this;
    const options = { url, title: texts.card, signal, onMessage: (message: FromCard) => this.obey(message) };
    this.frame = new CardFrame(panel.root, options);
    this.frame.host.addEventListener('pointerenter', hover.stop, { signal });
    this.frame.host.addEventListener('pointerleave', hover.wait, { signal });
    return this.frame;
  }

  private rest(x: number, y: number): void {
    const isFree =
      this.shown === null ? this.session.compose.body.ownerDocument.getSelection()?.isCollapsed : this.isByHover;
    if (!isFree || this.frame?.hasFocus) return;
    const key = this.session.findingAt(x, y);
    if (key === undefined) this.close();
    else if (key !== this.shown) this.open(key, 'hover');
  }

  private place(): void {
    const { session, shown, frame } = this;
    if (!shown || !frame) return;
    const words = this.wordsOf(shown);
    if (!words || !areInView(words, session.compose.body)) this.close();
    else frame.show([...words.getClientRects()], session.compose.send()?.getBoundingClientRect());
  }

  /** Right after a key, or after the editor has renewed its nodes, the mail has to be read first. */
  private wordsOf(key: string): Range | undefined {
    const find = () => {
      const finding = this.session.findings.find((each) => each.key === key);
      return finding?.paragraph.toRange(finding.start, finding.end);
    };
    const words = find();
    if (!words) this.session.read();
    return words ?? find();
  }

  private obey(message: FromCard): void {
    const { session, last } = this;
    if (session.isOver) return;
    if (message.type === 'resize') {
      this.frame?.resize(message.height);
      if (!this.isLast) this.place();
    } else if (message.type === 'ignore') {
      this.isLast = message.isIgnored;
      obeyPanel(session, message);
    } else if (message.type === 'select' && message.key !== null) {
      if (!this.open(message.key, 'key')) this.close();
    } else {
      if (message.type === 'replace') obeyPanel(session, message);
      this.close();
      if (message.type === 'openPanel') showInPanel(session, last);
    }
  }
}

function showInPanel(session: ComposeSession, key: string | null): void {
  session.select(key);
  session.openPanel();
  session.panel.focus();
}
