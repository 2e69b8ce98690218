import type { Application, CalendarDate, ZoneName } from '../../lib/domain/application';
import type { Command } from '../../lib/domain/commands';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import type { IgnoredHint } from '../../lib/domain/ignored-hint';
import type { StorageProblem } from '../../lib/domain/record-store';
import type { SettingsPatch } from '../../lib/domain/settings';
import type { ChangeResult } from '../../lib/messages/protocol';
import type { FormDrafts } from './formDrafts';

/** What the dashboard knows, and what it can do. */
export interface DashboardTools {
  today: CalendarDate;
  zone: ZoneName;
  plan: (application: Application) => FollowUp[];
  /** Keeps one change and offers to undo it, saying `done` meanwhile; the form that asked says what went wrong. */
  change: (applicationId: string, command: Command, done: string) => Promise<ChangeResult>;
  /** The same for a button: what went wrong is said in the toast. */
  act: (applicationId: string, command: Command, done: string) => Promise<ChangeResult>;
  remove: (applicationId: string, done: string) => Promise<ChangeResult>;
  /** Why the settings were not kept, or `null`. */
  saveSettings: (patch: SettingsPatch) => Promise<StorageProblem | null>;
  /** Shows hidden hints again and offers to take that back, saying `done` meanwhile. */
  showHints: (hints: readonly IgnoredHint[], done: string) => Promise<void>;
  /** Half-typed forms that outlive the page. */
  drafts: FormDrafts;
  /** Prints the page. */
  print: () => void;
  /** Puts a text on the clipboard; whether that worked. */
  copy: (text: string) => Promise<boolean>;
  /** The address of a new mail for a step. */
  newMail: (application: Application, followUp: FollowUp) => string;
}
