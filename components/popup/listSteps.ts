import { type Application, isEnded } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { isDueNow, nextFollowUp } from '../../lib/domain/follow-ups/nextFollowUp';

export interface Step {
  application: Application;
  followUp: FollowUp;
}

export interface StepLists {
  due: Step[];
  next: Step[];
}

const byTime = (one: Step, other: Step) => one.followUp.remindAt - other.followUp.remindAt;

/** What is due now, longest first; and for every other open application the one step that comes next, soonest first. */
export function listSteps(
  applications: readonly Application[],
  plan: (application: Application) => readonly FollowUp[],
): StepLists {
  const due: Step[] = [];
  const next: Step[] = [];
  for (const application of applications.filter((one) => !isEnded(one))) {
    const steps = plan(application);
    const now = steps.filter(isDueNow);
    due.push(...now.map((followUp) => ({ application, followUp })));
    const coming = now.length === 0 ? nextFollowUp(steps) : undefined;
    if (coming) next.push({ application, followUp: coming });
  }
  return { due: due.sort(byTime), next: next.sort(byTime) };
}
