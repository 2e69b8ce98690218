import type { PanelPlace } from '../domain/panel-place';
import type { ComposerContext } from '../messages/protocol';
import { nameOfMail } from '../phrases/hintKey';
import type { Recipient } from '../webmail/adapter';
import type { Ask } from './ask';
import type { MailChecker } from './MailChecker';

// What a mail may at most hold for us; more people go unasked, and nothing fails.
const MOST_RECIPIENTS = 100;
const LONGEST_NAME = 500;

/** As many recipients, and as much of their names, as may be asked about. */
export function boundRecipients(present: readonly Recipient[]): Recipient[] {
  return present.slice(0, MOST_RECIPIENTS).map(({ name, email }) => ({
    name: name.slice(0, LONGEST_NAME),
    email: email.slice(0, LONGEST_NAME),
  }));
}

interface ContextParts {
  ask: Ask;
  mail: MailChecker;
  signal: AbortSignal;
  /** The background has answered, and the mail is to be read by it. */
  onAnswer: () => void;
}

/** The people a mail goes to, and what the records say of them, as far as a content script may know it. */
export class MailContext {
  recipients: Recipient[] = [];
  /** How the panel stands in this mailbox. */
  place: PanelPlace = { at: null, isFolded: false };
  /** Whether the background has said what it knows of these people. */
  isAnswered = false;
  private shown: Recipient[] = [];
  /** Who is meant by a name that the page shows without an address, as the user has said. */
  private readonly said = new Map<string, Recipient>();
  private applications: ComposerContext['applications'] = [];

  constructor(private readonly parts: ContextParts) {}

  /** Whether somebody here was met in an application. */
  get isKnown(): boolean {
    return this.applications.length > 0;
  }

  /** Other recipients: ask about them. */
  meet(present: Recipient[]): void {
    this.shown = present;
    this.isAnswered = false;
    this.recipients = boundRecipients(this.peopleOf(present));
    this.parts.mail.ignored.nameMail(nameOfMail(this.recipients.map(({ email }) => email)));
    void this.refresh();
  }

  /** Whom a mail goes to that shows these people: with the user's word for those without an address, or for nobody. */
  peopleOf(shown: Recipient[]): Recipient[] {
    const known = (name: string) => this.said.get(name);
    const answered = known('');
    if (shown.length === 0 && answered) return [answered];
    return shown.map((each) => (each.email === '' ? (known(each.name) ?? each) : each));
  }

  /** The user has said who is meant. */
  learn(name: string, person: Recipient): void {
    this.said.set(name, person);
    this.meet(this.shown);
  }

  /** Which application the mail is for; of several the first is the likeliest. */
  choose(id: string | null): void {
    const { ignored, languages } = this.parts.mail;
    const chosen = this.applications.find((each) => each.id === id) ?? this.applications[0];
    ignored.applicationId = chosen?.id ?? null;
    languages.ofApplication = chosen?.mailLanguage ?? null;
  }

  async refresh(): Promise<void> {
    const { recipients } = this;
    const { ask, mail, signal, onAnswer } = this.parts;
    const { changes } = mail.ignored;
    const context = await ask('composer/context', { recipients }).catch(() => undefined);
    if (!context || signal.aborted || recipients !== this.recipients) return;
    // Something was hidden or brought back meanwhile: the answer may not know of it.
    if (changes !== mail.ignored.changes) return this.refresh();
    this.applications = context.applications;
    this.isAnswered = true;
    this.place = context.panel;
    mail.ignored.keep(context.ignoredHints);
    mail.ownPhrases = context.ownPhrases;
    mail.languages.byDefault = context.mailLanguage;
    this.choose(mail.ignored.applicationId);
    onAnswer();
  }
}
