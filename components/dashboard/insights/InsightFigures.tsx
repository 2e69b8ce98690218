import type { Application } from '../../../lib/domain/application';
import type { DashboardTools } from '../dashboard-tools';
import { ActivityByWeek } from './ActivityByWeek';
import { AnswerTimes } from './AnswerTimes';
import { Outcomes } from './Outcomes';
import { StepsInTime } from './StepsInTime';

interface InsightFiguresProps {
  applications: readonly Application[];
  tools: DashboardTools;
}

/** All figures; nobody needs them for the first look at the dashboard, so they are brought when they are opened. */
export default function InsightFigures({ applications, tools }: InsightFiguresProps) {
  return (
    <div className="insight-figures">
      <ActivityByWeek applications={applications} tools={tools} />
      <AnswerTimes applications={applications} />
      <StepsInTime applications={applications} tools={tools} />
      <Outcomes applications={applications} />
    </div>
  );
}
