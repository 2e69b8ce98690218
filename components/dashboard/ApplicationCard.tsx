import type { Application } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';
import { formatRoute } from './route';
import { StepLine } from './StepLine';
import { STAGE_NAMES } from './stage-names';

interface ApplicationCardProps {
  application: Application;
  next: FollowUp | undefined;
  tools: DashboardTools;
}

/** One application in the list: who, what, where it stands, what comes next. */
export function ApplicationCard({ application, next, tools }: ApplicationCardProps) {
  const t = useText();
  return (
    <li className="nk-card dashboard-card">
      <div className="dashboard-card__head">
        <h2>
          <a href={formatRoute({ view: 'application', applicationId: application.id })}>{application.company}</a>
        </h2>
        <span className="dashboard-stage">{t(STAGE_NAMES[application.stage.name])}</span>
      </div>
      <p className="nk-soft">{application.role}</p>
      {next && <StepLine followUp={next} tools={tools} />}
    </li>
  );
}
