import type { Application } from '../../../lib/domain/application';
import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';

interface EndedCardProps {
  application: Application;
  tools: DashboardTools;
}

/** Why an application has ended, and the way back. */
export function EndedCard({ application: { id, stage }, tools }: EndedCardProps) {
  const t = useText();
  const reopen = () => void tools.act(id, { name: 'reopenApplication' }, t('dashboard_reopened_toast'));
  return (
    <section className="nk-card nk-stack application-ended">
      {stage.name === 'closed' && stage.reason && <p>{stage.reason}</p>}
      <p className="nk-soft">{t('dashboard_ended_text')}</p>
      <div className="nk-row">
        <Button onClick={reopen}>{t('dashboard_reopen')}</Button>
      </div>
    </section>
  );
}
