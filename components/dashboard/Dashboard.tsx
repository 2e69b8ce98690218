import { useMemo } from 'react';
import type { Ahead } from '../../lib/domain/ahead';
import type { Application } from '../../lib/domain/application';
import type { Settings } from '../../lib/domain/settings';
import { useWatched, type Watch } from '../shared/useWatched';
import { stepAddress } from '../steps/stepAddress';
import { DashboardPage } from './DashboardPage';
import type { DashboardTools } from './dashboard-tools';
import type { BackupDesk } from './data/backup-desk';
import type { FormDrafts } from './formDrafts';
import type { LanguageChoice } from './LanguageSettings';
import { planWith } from './planWith';
import { eraseBy } from './privacy/eraseBy';
import type { PrivacyDesk } from './privacy/privacy-desk';
import { useApplications } from './useApplications';
import { type Clock, useClock } from './useClock';
import { type DashboardLine, useDashboard } from './useDashboard';
import { useRoute } from './useRoute';

export interface DashboardProps {
  line: DashboardLine;
  clock: Clock;
  watchApplications: Watch<Application[]>;
  /** The same for those that come first in the list: they are read sooner than thousands. */
  watchAhead: Watch<Ahead>;
  watchSettings: Watch<Settings>;
  drafts: FormDrafts;
  saveFile: DashboardTools['saveFile'];
  /** What backups need beside the line to the background. */
  backups: Omit<BackupDesk, 'note'>;
  privacy: Omit<PrivacyDesk, 'erase'>;
  print: () => void;
  /** Rejects where the clipboard is closed. */
  copy: (text: string) => Promise<void>;
  /** Left out where the language can't be chosen. */
  language?: LanguageChoice;
  /** The address of a new mail, or `undefined` when there is no mailbox. */
  newMail: (mailbox: Settings['mailbox'], email: string) => string | undefined;
}

const isDone = (work: Promise<void>) =>
  work.then(
    () => true,
    () => false,
  );

/** The dashboard with its live records and its place in the address. */
export function Dashboard({ line, clock, watchSettings, ...desk }: DashboardProps) {
  const { applications, deleted, first, problem: unread } = useApplications(desk);
  const { value: settings, problem: unset } = useWatched(watchSettings);
  const moment = useClock(clock);
  const route = useRoute();
  const { tools, toast, hideToast } = useDashboard(line);
  const listed = applications ?? (route.view === 'applications' || route.view === 'today' ? first : null);
  const plan = useMemo(() => planWith(moment, settings ?? undefined), [moment, settings]);
  const known: DashboardTools = {
    ...tools,
    ...moment,
    drafts: desk.drafts,
    saveFile: desk.saveFile,
    backups: { ...desk.backups, note: (patch) => line.ask('backups/change', patch) },
    language: desk.language,
    privacy: { ...desk.privacy, erase: eraseBy(line, desk.drafts) },
    print: desk.print,
    copy: (text) => isDone(desk.copy(text)),
    // As long as it can be put back, what was half typed about it can be too.
    purge: async (applicationId, done) => {
      const result = await tools.purge(applicationId, done);
      if (result.ok) desk.drafts.forget(applicationId);
      return result;
    },
    plan,
    newMail: (application, step) =>
      stepAddress(application, { ...step, channel: 'mail' }, (to) => desk.newMail(settings?.mailbox ?? 'practice', to)),
  };
  return (
    <DashboardPage
      records={listed && settings && { applications: listed, deleted, settings }}
      problem={unread ?? unset}
      route={route}
      tools={known}
      toast={toast}
      onToastGone={hideToast}
    />
  );
}
