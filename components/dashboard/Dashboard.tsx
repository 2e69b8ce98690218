import { useEffect, useState } from 'react';
import type { Application } from '../../lib/domain/application';
import type { Settings } from '../../lib/domain/settings';
import { stepAddress } from '../popup/stepAddress';
import { DashboardPage } from './DashboardPage';
import type { DashboardTools } from './dashboard-tools';
import type { FormDrafts } from './formDrafts';
import { planWith } from './planWith';
import { type Clock, useClock } from './useClock';
import { type DashboardLine, useDashboard } from './useDashboard';
import { useRoute } from './useRoute';

type Watch<Value> = (listener: (value: Value) => void, failed: () => void) => () => void;

export interface DashboardProps {
  line: DashboardLine;
  clock: Clock;
  /** Each calls back now and after every change; returns how to stop. */
  watchApplications: Watch<Application[]>;
  watchSettings: Watch<Settings>;
  drafts: FormDrafts;
  print: () => void;
  /** Rejects where the clipboard is closed. */
  copy: (text: string) => Promise<void>;
  /** The address of a new mail, or `undefined` when there is no mailbox. */
  newMail: (mailbox: Settings['mailbox'], email: string) => string | undefined;
}

/** The dashboard with its live records and its place in the address. */
export function Dashboard({ line, clock, watchApplications, watchSettings, ...desk }: DashboardProps) {
  const [applications, setApplications] = useState<Application[] | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const moment = useClock(clock);
  const route = useRoute();
  const { tools, toast, hideToast } = useDashboard(line);
  useEffect(() => watchApplications(setApplications, () => setUnreadable(true)), [watchApplications]);
  useEffect(() => watchSettings(setSettings, () => setUnreadable(true)), [watchSettings]);
  const known: DashboardTools = {
    ...tools,
    ...moment,
    drafts: desk.drafts,
    print: desk.print,
    copy: (text) =>
      desk.copy(text).then(
        () => true,
        () => false,
      ),
    remove: async (applicationId, done) => {
      const result = await tools.remove(applicationId, done);
      if (result.ok) desk.drafts.forget(applicationId);
      return result;
    },
    plan: planWith(moment, settings?.reminderTime),
    newMail: (application, step) =>
      stepAddress(application, { ...step, channel: 'mail' }, (to) => desk.newMail(settings?.mailbox ?? 'practice', to)),
  };
  return (
    <DashboardPage
      records={applications && settings && { applications, settings }}
      isUnreadable={isUnreadable}
      route={route}
      tools={known}
      toast={toast}
      onToastGone={hideToast}
    />
  );
}
