import { useMemo } from 'react';
import type { Ahead, Job } from '../../lib/domain/ahead';
import type { Application } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import type { Recalled } from '../../lib/domain/recall';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import { useWatched, type Watch } from '../shared/useWatched';
import { stepAddress } from '../steps/stepAddress';
import { PopupPage } from './PopupPage';
import type { PopupTools } from './popup-tools';

interface PopupProps {
  tools: Omit<PopupTools, 'stepAddress' | 'plan'>;
  plan: (application: Application, settings: Settings) => FollowUp[];
  watchAhead: Watch<Ahead>;
  watchJobs: Watch<Job[]>;
  watchRecalled: Watch<Recalled>;
  watchSettings: Watch<Settings>;
  newMail: (mailbox: Settings['mailbox'], email: string) => string | undefined;
}

/** The popup with its live records. */
export function Popup({ tools, plan, watchAhead, watchJobs, watchRecalled, watchSettings, newMail }: PopupProps) {
  const { value: ahead, problem: unread } = useWatched(watchAhead);
  const { value: known, problem: unset } = useWatched(watchSettings);
  // The names of thousands of applications must not keep the list waiting.
  const { value: jobs, problem: unnamed } = useWatched(ahead ? watchJobs : null);
  const settings = known ?? DEFAULT_SETTINGS;
  const problem = unread ?? unset ?? unnamed;
  const whole = useMemo<PopupTools>(
    () => ({
      ...tools,
      plan: (one) => plan(one, settings),
      stepAddress: (one, step) => stepAddress(one, step, (to) => newMail(settings.mailbox, to)),
    }),
    [tools, plan, newMail, settings],
  );
  return (
    // Nothing is planned by settings that may be others a moment later.
    <PopupPage
      ahead={known ? ahead : null}
      jobs={jobs ?? (problem ? [] : null)}
      settings={settings}
      problem={problem}
      tools={whole}
      watchRecalled={watchRecalled}
    />
  );
}
