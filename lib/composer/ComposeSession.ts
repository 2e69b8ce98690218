import type { StepReference } from '../messages/protocol';
import type { Attachments, ComposeEnd, ComposeWindow } from '../webmail/adapter';
import { isOnDark } from './brightness';
import { updateCard } from './CardSource';
import { composeState } from './composeState';
import type { FindingCard } from './FindingCard';
import { keepMarks, noteChange } from './keepMarks';
import type { LocatedFinding } from './locateFindings';
import { MailChecker } from './MailChecker';
import { MailContext } from './MailContext';
import { obeyPanel } from './obeyPanel';
import { Panel } from './Panel';
import { createFindingPainter, type FindingPainter } from './paintFindings';
import { sayFarewell } from './sayFarewell';
import type { SessionParts } from './session-parts';
import { wakePanel } from './wakePanel';
import { watchSurroundings } from './watchSurroundings';
import { watchText } from './watchText';
import { watchTheme } from './watchTheme';
import { welcomeBack } from './welcomeBack';

/** Everything that happens beside one compose window, from its first focus to the notice after sending. */
export class ComposeSession {
  readonly panel: Panel;
  readonly mail: MailChecker;
  selected: string | null = null;
  step: StepReference | null = null;
  /** The letter that was put in and its step (`null`: none is due), and the step whose mail the text reads like. */
  letter: { step: StepReference | null; text: string } | undefined;
  readsAs: StepReference | null = null;
  /** What was last read of the mail; a site may empty its editor as it sends. */
  lastText = '';
  private readonly closing = new AbortController();
  private readonly watching = new AbortController();
  readonly painter: FindingPainter | undefined;
  /** Comes with the first finding. */
  card: FindingCard | undefined;
  readonly context: MailContext;
  isDark = false;
  private attachments: Attachments = 'unknown';

  constructor(
    readonly compose: ComposeWindow,
    readonly parts: SessionParts,
    signal: AbortSignal,
  ) {
    const { phrases, detect, languageHint: hint, panelUrl, texts, layer } = parts;
    const paragraphs = () => compose.paragraphs();
    this.mail = new MailChecker(phrases, paragraphs, { hint, detect, onChange: () => this.read() });
    this.context = new MailContext({
      ask: parts.ask,
      mail: this.mail,
      signal: this.watching.signal,
      onAnswer: () => this.useContext(),
    });
    this.closing.signal.addEventListener('abort', () => this.watching.abort());
    signal.addEventListener('abort', () => this.close(), { signal: this.closing.signal });
    this.panel = new Panel({
      compose,
      panelUrl,
      texts,
      signal: this.closing.signal,
      onMessage: (message) => obeyPanel(this, message),
      onPlace: (place) => void parts.ask('composer/place', place).catch(() => undefined),
    });
    this.painter = layer && createFindingPainter(layer, this.watching.signal);
    this.watch();
    this.read();
  }

  get signal(): AbortSignal {
    return this.closing.signal;
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
    this.mail.check(this.context.isKnown);
    if (this.mail.text.trim() !== '') this.lastText = this.mail.text;
    welcomeBack(this);
    if (!this.findings.some((each) => each.key === this.selected)) this.selected = null;
    this.show();
    wakePanel(this);
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
    this.panel.open();
  }

  /** The finding whose marked words lie under a point of the view. */
  findingAt(x: number, y: number): string | undefined {
    return this.painter?.findingAt(x, y);
  }

  private watch(): void {
    const { signal } = this.watching;
    const { body } = this.compose;
    const { mail } = this;
    watchText(body, signal, {
      onChange: (signsOf) => noteChange(this, signsOf),
      onEdit: () => keepMarks(this),
      onSettled: () => this.read(),
      pace: () => mail.pace,
    });
    watchSurroundings(this.compose, signal, {
      onRecipients: (recipients) => this.context.meet(recipients),
      onAttachments: (attachments) => {
        this.attachments = attachments;
        this.show();
      },
    });
    this.compose.onSendNear(() => {
      this.panel.look();
      this.read();
      // Wakes the worker: a page that goes as it sends has no time to wait for it (P5).
      void this.context.refresh();
    }, signal);
    this.compose.onEnd((end) => this.leave(end), signal);
    this.parts.phrases.onArrival(() => this.read(), signal);
    const options = { capture: true, signal };
    body.addEventListener('focus', () => this.comeBack(), options);
    watchTheme(body, signal, () => this.suitTheme());
    this.suitTheme();
  }

  /** Asked for when the focus comes or the theme is another, not while typing: the answer may cost a layout. */
  private suitTheme(): void {
    this.isDark = isOnDark(this.compose.body);
    this.panel.setDark(this.isDark);
    this.painter?.paint(this);
  }

  /** The user has come back to the mail, perhaps from the dashboard: what was set there counts from now on. */
  private comeBack(): void {
    this.suitTheme();
    this.parts.phrases.tryAgain();
    this.read();
    void this.context.refresh();
  }

  private useContext(): void {
    this.panel.recall(this.context.place);
    if (this.context.isKnown) this.panel.offer();
    this.read();
  }

  /** Paints, and tells the panel and the card. */
  show(): void {
    this.painter?.paint(this);
    this.panel.setCount(this.findings.length);
    const { mail, selected, isDark, attachments } = this;
    const { recipients } = this.context;
    const subject = this.compose.subject();
    const state = composeState({ mail, recipients, subject, attachments, selected, isDark });
    this.panel.send({ type: 'state', state });
    void updateCard(this, this.watching.signal);
  }

  private leave(end: ComposeEnd): void {
    this.watching.abort();
    void sayFarewell(this, end, this.closing.signal);
  }
}
