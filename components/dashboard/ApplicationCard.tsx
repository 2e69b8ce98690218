import { type Application, isEnded } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { isDueNow } from '../../lib/domain/follow-ups/nextFollowUp';
import { describeDue } from '../shared/describeDue';
import { KIND_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';
import type { DashboardTools } from './dashboard-tools';
import { formatRoute } from './route';
import { STAGE_NAMES } from './stage-names';

interface ApplicationCardProps {
  application: Application;
  next: FollowUp | undefined;
  tools: DashboardTools;
}

/** One application in the list: who, what, where it stands, what comes next. */
export function ApplicationCard({ application, next, tools }: ApplicationCardProps) {
  const t = useText();
  const { today, zone } = tools;
  const language = useLanguage();
  const when = next && describeDue(next, { today, zone, language, t });
  return (
    <li className="nk-card dashboard-card">
      <div className="dashboard-card__head">
        <h2>
          <a href={formatRoute({ view: 'application', applicationId: application.id })}>{application.company}</a>
        </h2>
        <span className="dashboard-stage">{t(STAGE_NAMES[application.stage.name])}</span>
      </div>
      <p className="nk-soft">{application.role}</p>
      {next && !isEnded(application) && (
        <p className={isDueNow(next) ? 'dashboard-step dashboard-step--due' : 'dashboard-step'}>
          <strong>{t(KIND_NAMES[next.kind])}</strong> <span className="nk-soft">{when}</span>
        </p>
      )}
    </li>
  );
}
