import type { Application, CalendarDate, Instant, ZoneName } from '../../lib/domain/application';
import type { Command } from '../../lib/domain/commands';
import type { Exchange, ExchangeResult } from '../../lib/domain/exchange';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import type { IgnoredHint } from '../../lib/domain/ignored-hint';
import type { OwnPhrase } from '../../lib/domain/own-phrase';
import type { StorageProblem } from '../../lib/domain/record-store';
import type { SettingsPatch } from '../../lib/domain/settings';
import type { ChangeResult, KeepResult } from '../../lib/messages/protocol';
import type { BackupDesk } from './data/backup-desk';
import type { FormDrafts } from './formDrafts';
import type { LanguageChoice } from './LanguageSettings';
import type { PrivacyDesk } from './privacy/privacy-desk';

/** What the dashboard knows, and what it can do. */
export interface DashboardTools {
  /** When the page was last looked at. */
  now: Instant;
  today: CalendarDate;
  zone: ZoneName;
  plan: (application: Application) => FollowUp[];
  /** Keeps one change and offers to undo it, saying `done` meanwhile; the form that asked says what went wrong. */
  change: (applicationId: string, command: Command, done: string) => Promise<ChangeResult>;
  /** The same for a button: what went wrong is said in the toast. */
  act: (applicationId: string, command: Command, done: string) => Promise<ChangeResult>;
  /** Into the bin. */
  remove: (applicationId: string, done: string) => Promise<ChangeResult>;
  /** Out of the bin, as it was. */
  putBack: (applicationId: string, done: string) => Promise<ChangeResult>;
  /** Out of the bin for good; there is no way back. */
  purge: (applicationId: string, done: string) => Promise<KeepResult>;
  /** Why the settings were not kept, or `null`. */
  saveSettings: (patch: SettingsPatch) => Promise<StorageProblem | null>;
  /** Keeps an import or a restore as one step and offers to undo it, saying `done` meanwhile; whoever asked says what went wrong. */
  applyExchange: (exchange: Exchange, done: string) => Promise<ExchangeResult>;
  /** Shows hidden hints again and offers to take that back, saying `done` meanwhile. */
  showHints: (hints: readonly IgnoredHint[], done: string) => Promise<void>;
  /** Hides hints and offers to take that back, saying `done` meanwhile. */
  hideHints: (hints: readonly IgnoredHint[], done: string) => Promise<void>;
  /** Keeps one of the user's own phrases and offers to take that back; why it was not kept, or `null`. `before`: as it was, if it was. */
  savePhrase: (phrase: OwnPhrase, before: OwnPhrase | null, done: string) => Promise<StorageProblem | null>;
  removePhrase: (phrase: OwnPhrase, done: string) => Promise<void>;
  newId: () => string;
  /** Takes back what the line at the foot of the page speaks of, as long as it offers that. */
  undoLast: () => void;
  /** Half-typed forms that outlive the page. */
  drafts: FormDrafts;
  /** Saves a file to the downloads; a text becomes UTF-8. */
  saveFile: (name: string, type: string, content: string | Uint8Array) => void;
  backups: BackupDesk;
  /** The language of the interface, where it can be chosen. */
  language?: LanguageChoice | undefined;
  privacy: PrivacyDesk;
  /** Prints the page. */
  print: () => void;
  /** Puts a text on the clipboard; whether that worked. */
  copy: (text: string) => Promise<boolean>;
  /** The address of a new mail for a step. */
  newMail: (application: Application, followUp: FollowUp) => string;
}
