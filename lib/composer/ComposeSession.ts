import type { Language } from '../domain/application';
import type { StepReference } from '../messages/protocol';
import type { Attachments, ComposeEnd, ComposeWindow } from '../webmail/adapter';
import type { Ask } from './ask';
import { isOnDark } from './brightness';
import { composeState } from './composeState';
import type { HighlightLayer } from './highlightLayer';
import type { LocatedFinding } from './locateFindings';
import { MailChecker } from './MailChecker';
import { MailContext } from './MailContext';
import type { Detect } from './MailLanguageReader';
import { obeyPanel } from './obeyPanel';
import { Panel } from './Panel';
import type { PhraseSource } from './PhraseSource';
import { createFindingPainter, type FindingPainter } from './paintFindings';
import type { PanelTexts } from './panel-elements';
import { originOf, tellSent, textAtEnd } from './tellSent';
import { watchSurroundings } from './watchSurroundings';
import { watchText } from './watchText';

/** What a session needs from outside. */
export interface SessionParts {
  ask: Ask;
  phrases: PhraseSource;
  /** The browser's own judgement of a text's language, where it has one. */
  detect?: Detect | undefined;
  panelUrl: string;
  texts: PanelTexts;
  /** The interface's language: decides where a mail is too short to tell. */
  languageHint: Language;
  /** Absent where the browser can't paint; the panel lists the findings all the same. */
  layer: HighlightLayer | undefined;
}

/** The panel takes itself away after its last notice; this is for a panel that can't, in milliseconds. */
const NOTICE_AT_MOST = 60_000;

/** Everything that happens beside one compose window, from its first focus to the notice after sending. */
export class ComposeSession {
  readonly panel: Panel;
  readonly mail: MailChecker;
  selected: string | null = null;
  step: StepReference | null = null;
  /** The step that our letter was put in for (`undefined`: none was), and the one whose mail the text reads like. */
  letterFor: StepReference | null | undefined;
  readsAs: StepReference | null = null;
  /** The user wants the panel small in this mail. */
  isMinimised = false;
  private readonly closing = new AbortController();
  private readonly watching = new AbortController();
  private readonly painter: FindingPainter | undefined;
  private readonly context: MailContext;
  private isDark = false;
  private attachments: Attachments = 'unknown';
  /** What was last read of the mail; a site may empty its editor as it sends. */
  private lastText = '';

  constructor(
    readonly compose: ComposeWindow,
    private readonly parts: SessionParts,
    signal: AbortSignal,
  ) {
    const { phrases, detect, languageHint: hint, panelUrl, texts, layer } = parts;
    this.mail = new MailChecker(phrases, { hint, detect, onChange: () => this.read() });
    this.context = new MailContext({
      ask: parts.ask,
      mail: this.mail,
      signal: this.watching.signal,
      onAnswer: () => this.useContext(),
    });
    this.closing.signal.addEventListener('abort', () => this.watching.abort());
    signal.addEventListener('abort', () => this.close(), { signal: this.closing.signal });
    this.panel = new Panel({
      beside: compose.root,
      panelUrl,
      texts,
      signal: this.closing.signal,
      onMessage: (message) => obeyPanel(this, message),
      onOpen: () => this.openPanel(),
    });
    this.painter = layer && createFindingPainter(layer, this.watching.signal);
    this.watch();
    this.read();
  }

  get isOver(): boolean {
    return this.watching.signal.aborted;
  }

  get findings(): LocatedFinding[] {
    return this.mail.findings;
  }

  close(): void {
    this.closing.abort();
  }

  /** Reads the mail anew: text, language, findings; paints and tells the panel. */
  read(): void {
    if (this.isOver) return;
    this.mail.check(this.compose.paragraphs(), this.context.isKnown);
    if (this.mail.text.trim() !== '') this.lastText = this.mail.text;
    if (!this.findings.some((each) => each.key === this.selected)) this.selected = null;
    this.show();
  }

  /** Points at a finding, in the mail and in the panel. */
  select(key: string | null): void {
    this.selected = key;
    this.show();
  }

  /** The user says which of their applications the mail is for. */
  chooseApplication(id: string | null, step: StepReference | null): void {
    this.step = step;
    this.context.choose(id);
    this.read();
  }

  openPanel(): void {
    this.isMinimised = false;
    this.panel.open();
  }

  /** The finding whose marked words lie under a point of the view. */
  findingAt(x: number, y: number): string | undefined {
    return this.painter?.findingAt(x, y);
  }

  private watch(): void {
    const { signal } = this.watching;
    const { body } = this.compose;
    watchText(body, signal, { onEdit: () => this.follow(), onSettled: () => this.read() });
    watchSurroundings(this.compose, signal, {
      onRecipients: (recipients) => this.context.meet(recipients),
      onAttachments: (attachments) => {
        this.attachments = attachments;
        this.show();
      },
    });
    this.compose.onSendNear(() => this.panel.look(), signal);
    this.compose.onEnd((end) => this.leave(end), signal);
    this.parts.phrases.onArrival(() => this.read(), signal);
    const options = { capture: true, signal };
    body.addEventListener('focus', () => this.comeBack(), options);
    this.suitTheme();
  }

  /** Asked for when the focus comes, not while typing: the answer may cost a layout. */
  private suitTheme(): void {
    this.isDark = isOnDark(this.compose.body);
    this.parts.layer?.setDark(this.isDark);
    this.panel.setDark(this.isDark);
  }

  /** The user has come back to the mail, perhaps from the dashboard: what was set there counts from now on. */
  private comeBack(): void {
    this.suitTheme();
    this.parts.phrases.tryAgain();
    this.read();
    void this.context.refresh();
  }

  private useContext(): void {
    if (this.context.isKnown && !this.isMinimised) this.panel.open();
    this.read();
  }

  /** Between a key and the next reading the findings stay on their words. */
  private follow(): void {
    if (this.isOver || this.findings.length === 0) return;
    if (this.mail.follow(this.compose.paragraphs())) this.show();
    else this.painter?.paint(this.findings, this.selected);
  }

  private show(): void {
    this.painter?.paint(this.findings, this.selected);
    this.panel.setCount(this.findings.length);
    const { mail, selected, isDark, attachments } = this;
    const { recipients } = this.context;
    const subject = this.compose.subject();
    const state = composeState({ mail, recipients, subject, attachments, selected, isDark });
    this.panel.send({ type: 'state', state });
  }

  private async leave(end: ComposeEnd): Promise<void> {
    this.watching.abort();
    if (end !== 'sent') return this.close();
    const operationId = crypto.randomUUID();
    const text = textAtEnd(this.compose.paragraphs(), this.lastText);
    const { recipients } = this.context;
    const answer = await tellSent(this.parts.ask, { operationId, recipients, text, ...originOf(this, text) });
    if (!answer?.kind || this.closing.signal.aborted) return this.close();
    this.panel.open();
    this.panel.send({ type: 'sent', operationId, kind: answer.kind, asks: answer.asks ?? null });
    const timer = setTimeout(() => this.close(), NOTICE_AT_MOST);
    this.closing.signal.addEventListener('abort', () => clearTimeout(timer));
  }
}
