import { type Application, isEnded } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { formatRoute } from '../route';
import { STAGE_NAMES } from '../stage-names';
import { InPlace } from './InPlace';

interface ApplicationHeadProps {
  application: Application;
  tools: DashboardTools;
}

/** Company, role and where it stands; the names change in place. */
export function ApplicationHead({ application, tools }: ApplicationHeadProps) {
  const t = useText();
  const { id, company, role, country, region, stage } = application;
  const place = (name: 'company' | 'role') => ({
    name,
    value: application[name],
    label: t(`field_${name}`),
    applicationId: id,
    owner: id,
    tools,
    commandOf: (value: string) => ({ name: 'editApplication' as const, company, role, country, region, [name]: value }),
  });
  const hasEnded = isEnded(application);
  return (
    <header className="application-head">
      <a href={formatRoute({ view: 'applications' })}>{t('dashboard_back')}</a>
      {hasEnded ? <h1 tabIndex={-1}>{company}</h1> : <InPlace {...place('company')} isHeading />}
      <div className="application-head__line">
        {hasEnded ? <p className="nk-soft">{role}</p> : <InPlace {...place('role')} />}
        <span className="dashboard-stage">{t(STAGE_NAMES[stage.name])}</span>
      </div>
    </header>
  );
}
