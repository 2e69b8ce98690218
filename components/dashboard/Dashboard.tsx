import { useEffect, useState } from 'react';
import type { Application } from '../../lib/domain/application';
import type { Settings } from '../../lib/domain/settings';
import { stepAddress } from '../popup/stepAddress';
import { DashboardPage } from './DashboardPage';
import type { DashboardTools } from './dashboard-tools';
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
  /** The address of a new mail, or `undefined` when there is no mailbox. */
  newMail: (mailbox: Settings['mailbox'], email: string) => string | undefined;
}

/** The dashboard with its live records and its place in the address. */
export function Dashboard({ line, clock, watchApplications, watchSettings, newMail }: DashboardProps) {
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
    plan: planWith(moment, settings?.reminderTime),
    newMail: (application, step) =>
      stepAddress(application, { ...step, channel: 'mail' }, (to) => newMail(settings?.mailbox ?? 'practice', to)),
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
