import type { Ask } from '../../lib/composer/ask';
import type { PanelLine } from '../../lib/composer/panel-port';
import type { Application, CalendarDate, Language, ZoneName } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import type { Settings } from '../../lib/domain/settings';
import type { IcsReading } from '../../lib/inbox/readIcs';
import type { FormDrafts } from '../dashboard/formDrafts';
import type { MailMemories } from './mailMemory';
import type { NoteDrafts } from './noteDrafts';

/** What the panel needs from the page it stands in. */
export interface PanelTools {
  line: PanelLine;
  ask: Ask;
  /** What is being typed for notes, until it is saved. */
  drafts: NoteDrafts;
  /** What is being typed into forms, until it is saved. */
  forms: FormDrafts;
  /** What the user has said about each mail. */
  memories: MailMemories;
  /** Why a rule marks words, in the languages of the interface. */
  reasons: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  /** What to do instead, for rules that say so. */
  advice: PanelTools['reasons'];
  language: Language;
  today: CalendarDate;
  zone: ZoneName;
  now(): number;
  newId(): string;
  /** Reads an invitation file; what does that is brought when it is first needed. */
  readIcs(text: string): Promise<IcsReading>;
  /** Whether a click or key came from the user: the page around the frame must not press our buttons. */
  isByUser(event: { isTrusted: boolean }): boolean;
  /** The key of the finding that a keyboard shortcut leads to; `undefined` when the keys are no shortcut. */
  selectionAfter(event: KeyboardEvent, keys: readonly string[], selected: string | null): string | null | undefined;
  /** The address of a new mail in that mailbox, or `undefined` for the practice page. */
  newMail(mailbox: Settings['mailbox'], email: string): string | undefined;
  /** What is planned next for an application, or `undefined`. */
  nextStep(application: Application): FollowUp | undefined;
}
