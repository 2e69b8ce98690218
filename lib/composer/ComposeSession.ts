import type { Language } from '../domain/application';
import type { ComposerContext, StepReference } from '../messages/protocol';
import { type Checker, createChecker } from '../phrases/createChecker';
import type { ComposeEnd, ComposeWindow, Recipient } from '../webmail/adapter';
import type { Ask } from './ask';
import { isOnDark } from './brightness';
import { detectLanguage } from './detectLanguage';
import type { HighlightLayer } from './highlightLayer';
import { type LocatedFinding, locateFindings } from './locateFindings';
import { obeyPanel } from './obeyPanel';
import { Panel } from './Panel';
import { createFindingPainter, type FindingPainter } from './paintFindings';
import type { ComposeState } from './panel-port';
import { watchRecipients } from './watchRecipients';
import { watchText } from './watchText';

/** What a session needs from outside. */
export interface SessionParts {
  ask: Ask;
  panelUrl: string;
  texts: { open: string; frame: string };
  /** The interface's language: decides where a mail is too short to tell. */
  languageHint: Language;
  /** Absent where the browser can't paint; the panel lists the findings all the same. */
  layer: HighlightLayer | undefined;
}

// What a mail may at most hold for us; the rest of a longer one goes unread, and nothing fails.
const MOST_FINDINGS = 200;
const LONGEST_TEXT = 50_000;
const MOST_RECIPIENTS = 100;
const LONGEST_NAME = 500;

/** The panel takes itself away after its last notice; this is for a panel that can't, in milliseconds. */
const NOTICE_AT_MOST = 60_000;

/** Everything that happens beside one compose window, from its first focus to the notice after sending. */
export class ComposeSession {
  readonly panel: Panel;
  readonly ignoredWords = new Set<string>();
  ignoredRules = new Set<string>();
  findings: LocatedFinding[] = [];
  selected: string | null = null;
  step: StepReference | null = null;
  /** The user wants the panel small in this mail. */
  isMinimised = false;
  private readonly closing = new AbortController();
  private readonly watching = new AbortController();
  private readonly painter: FindingPainter | undefined;
  private context: ComposerContext | undefined;
  private recipients: Recipient[] = [];
  private text = '';
  private isDark = false;
  /** One for each language, since each remembers what it has checked. */
  private readonly checkers = new Map<Language, Checker>();
  private language: Language;

  constructor(
    readonly compose: ComposeWindow,
    private readonly parts: SessionParts,
    signal: AbortSignal,
  ) {
    this.language = parts.languageHint;
    this.closing.signal.addEventListener('abort', () => this.watching.abort());
    signal.addEventListener('abort', () => this.close(), { signal: this.closing.signal });
    this.panel = new Panel({
      beside: compose.root,
      panelUrl: parts.panelUrl,
      texts: parts.texts,
      signal: this.closing.signal,
      onMessage: (message) => obeyPanel(this, message),
      onOpen: () => this.openPanel(),
    });
    this.painter = parts.layer && createFindingPainter(parts.layer, this.watching.signal);
    this.watch();
    this.read();
  }

  get isOver(): boolean {
    return this.watching.signal.aborted;
  }

  close(): void {
    this.closing.abort();
  }

  /** Reads the mail anew: text, language, findings; paints and tells the panel. */
  read(): void {
    if (this.isOver) return;
    const paragraphs = this.compose.paragraphs();
    const texts = paragraphs.map((each) => each.text);
    this.text = texts.join('\n');
    const wanted = this.context?.mailLanguage ?? 'auto';
    this.language = wanted === 'auto' ? detectLanguage(this.text, this.parts.languageHint) : wanted;
    const found = this.checker().check(texts);
    const ignored = { words: this.ignoredWords, rules: this.ignoredRules };
    this.findings = locateFindings(paragraphs, found, ignored).slice(0, MOST_FINDINGS);
    if (!this.findings.some((each) => each.key === this.selected)) this.selected = null;
    this.show();
  }

  /** Points at a finding, in the mail and in the panel. */
  select(key: string | null): void {
    this.selected = key;
    this.show();
  }

  openPanel(): void {
    this.isMinimised = false;
    this.panel.open();
  }

  /** The finding whose marked words lie under a point of the view. */
  findingAt(x: number, y: number): string | undefined {
    return this.painter?.findingAt(x, y);
  }

  private checker(): Checker {
    const checker = this.checkers.get(this.language) ?? createChecker(this.language);
    this.checkers.set(this.language, checker);
    return checker;
  }

  private watch(): void {
    const { signal } = this.watching;
    const { body } = this.compose;
    watchText(body, signal, () => this.read());
    watchRecipients(this.compose, signal, (recipients) => this.meet(recipients));
    this.compose.onEnd((end) => this.leave(end), signal);
    const suitTheme = () => {
      // Asked for when the focus comes, not while typing: the answer may cost a layout.
      this.isDark = isOnDark(body);
      this.parts.layer?.setDark(this.isDark);
      this.panel.setDark(this.isDark);
    };
    body.addEventListener('focus', suitTheme, { capture: true, signal });
    suitTheme();
  }

  /** Other recipients: ask whether the panel has anything to say about them. */
  private async meet(present: Recipient[]): Promise<void> {
    const recipients = present.slice(0, MOST_RECIPIENTS).map(({ name, email }) => ({
      name: name.slice(0, LONGEST_NAME),
      email: email.slice(0, LONGEST_NAME),
    }));
    this.recipients = recipients;
    const context = await this.parts.ask('composer/context', { recipients }).catch(() => undefined);
    if (!context || this.isOver || recipients !== this.recipients) return;
    this.context = context;
    this.ignoredRules = new Set(context.ignoredRules);
    if (context.isKnownRecipient && !this.isMinimised) this.panel.open();
    this.read();
  }

  private show(): void {
    this.painter?.paint(this.findings, this.selected);
    this.panel.setCount(this.findings.length);
    this.panel.send({ type: 'state', state: this.state() });
  }

  private state(): ComposeState {
    return {
      recipients: this.recipients,
      subject: this.compose.subject().slice(0, LONGEST_TEXT),
      ownText: this.text.slice(0, LONGEST_TEXT).replaceAll('\u00a0', ' '),
      language: this.language,
      findings: this.findings.map(({ paragraph: _paragraph, start: _start, end: _end, ...finding }) => finding),
      selected: this.selected,
      ignoredRules: [...this.ignoredRules],
      isDark: this.isDark,
    };
  }

  private async leave(end: ComposeEnd): Promise<void> {
    this.watching.abort();
    if (end !== 'sent') return this.close();
    const operationId = crypto.randomUUID();
    const { recipients, step } = this;
    const answer = await this.parts.ask('composer/sent', { operationId, recipients, step }).catch(() => undefined);
    if (!answer?.kind || this.closing.signal.aborted) return this.close();
    this.panel.open();
    this.panel.send({ type: 'sent', operationId, kind: answer.kind });
    const timer = setTimeout(() => this.close(), NOTICE_AT_MOST);
    this.closing.signal.addEventListener('abort', () => clearTimeout(timer));
  }
}
