import type { Application, CalendarDate, Language } from '../../lib/domain/application';
import type { Command } from '../../lib/domain/commands';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import type { Settings } from '../../lib/domain/settings';
import type { ChangeResult } from '../../lib/messages/protocol';

/** What the dashboard shows, and what it can do; everything comes from the page that mounts it. */
export interface DashboardTools {
  today: CalendarDate;
  language: Language;
  plan: (application: Application) => FollowUp[];
  /** Keeps one change and offers to undo it, saying `done` meanwhile. */
  change: (applicationId: string, command: Command, done: string) => Promise<ChangeResult>;
  remove: (applicationId: string, done: string) => Promise<ChangeResult>;
  saveSettings: (patch: Partial<Settings>) => Promise<boolean>;
}
