import type { Ask } from '../../lib/composer/ask';
import type { ComposerConnection } from '../../lib/composer/receivePort';
import type { Application, CalendarDate, Language } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import type { Settings } from '../../lib/domain/settings';
import type { NoteDrafts } from './noteDrafts';

/** What the panel needs from the page it stands in. */
export interface PanelTools {
  line: ComposerConnection;
  ask: Ask;
  /** What is being typed for notes, until it is saved. */
  drafts: NoteDrafts;
  /** Why a rule marks words, in the languages of the interface. */
  reasons: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  /** What to do instead, for rules that say so. */
  advice: PanelTools['reasons'];
  language: Language;
  today: CalendarDate;
  now(): number;
  newId(): string;
  /** Whether a click or key came from the user: the page around the frame must not press our buttons. */
  isByUser(event: { isTrusted: boolean }): boolean;
  /** The key of the finding that a keyboard shortcut leads to; `undefined` when the keys are no shortcut. */
  selectionAfter(event: KeyboardEvent, keys: readonly string[], selected: string | null): string | null | undefined;
  /** The address of a new mail in that mailbox, or `undefined` for the practice page. */
  newMail(mailbox: Settings['mailbox'], email: string): string | undefined;
  /** What is planned next for an application, or `undefined`. */
  nextStep(application: Application): FollowUp | undefined;
}
