import { type Application, isEnded } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { formatRoute } from '../route';
import { ContactSection } from './ContactSection';
import { DetailSection } from './DetailSection';
import { JobSection } from './JobSection';
import { RemoveButton } from './RemoveButton';

interface ApplicationAsideProps {
  application: Application;
  tools: DashboardTools;
}

/** With whom, where, what else is known, and the rare deeds. */
export function ApplicationAside({ application, tools }: ApplicationAsideProps) {
  const t = useText();
  const shared = { application, tools };
  const { id, details } = application;
  return (
    <>
      <ContactSection {...shared} />
      {details && details.length > 0 && <DetailSection details={details} />}
      {!isEnded(application) && <JobSection {...shared} />}
      <p>
        <a href={formatRoute({ view: 'report', applicationId: id })}>{t('report_link')}</a>
      </p>
      <RemoveButton {...shared} />
    </>
  );
}
