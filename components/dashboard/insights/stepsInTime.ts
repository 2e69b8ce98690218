import type { Application, FollowUpKind } from '../../../lib/domain/application';
import type { FollowUp } from '../../../lib/domain/follow-ups/follow-up';

/** How a planned step ended. */
export type StepEnd = 'inTime' | 'later' | 'leftOut';
export type StepCounts = Record<StepEnd, number>;

const KINDS: readonly FollowUpKind[] = [
  'thank-you',
  'status-enquiry',
  'feedback-request',
  'stay-in-touch',
  'contract-check',
];

function endOf({ key, state, closes }: FollowUp, { followUps }: Application): StepEnd | null {
  if (state === 'missed' || state === 'skipped') return 'leftOut';
  if (state !== 'done') return null;
  const on = followUps.find((record) => record.key === key)?.on ?? null;
  return on !== null && closes !== null && on > closes ? 'later' : 'inTime';
}

/** Of each kind of step how many were done within their window, after it, or not at all; what still stands counts nowhere. */
export function stepsInTime(
  applications: readonly Application[],
  plan: (application: Application) => readonly FollowUp[],
): { kind: FollowUpKind; counts: StepCounts }[] {
  const counts = new Map(KINDS.map((kind) => [kind, { inTime: 0, later: 0, leftOut: 0 }]));
  for (const application of applications)
    for (const step of plan(application)) {
      const end = endOf(step, application);
      const of = counts.get(step.kind);
      if (end && of) of[end] += 1;
    }
  return [...counts].map(([kind, each]) => ({ kind, counts: each })).filter(({ counts: each }) => totalOf(each) > 0);
}

export const totalOf = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
