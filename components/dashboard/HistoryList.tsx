import { type Application, isEnded } from '../../lib/domain/application';
import type { FollowUp, FollowUpState } from '../../lib/domain/follow-ups/follow-up';
import { Button } from '../shared/Button';
import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';
import { PastStep } from './PastStep';

const REOPENED: readonly FollowUpState[] = ['done', 'skipped'];

interface HistoryListProps {
  application: Application;
  past: FollowUp[];
  tools: DashboardTools;
}

/** What has been done, left out or has passed; a step that was ticked off too early can be opened again. */
export function HistoryList({ application, past, tools }: HistoryListProps) {
  const t = useText();
  if (past.length === 0) return null;
  const reopen = (key: string) =>
    void tools.act(application.id, { name: 'reopenFollowUp', key }, t('dashboard_step_reopened_toast'));
  return (
    <Disclosure title={t('dashboard_history', past.length)}>
      <ul className="nk-stack">
        {past.map((followUp) => (
          <li key={followUp.key} className="nk-row">
            <PastStep application={application} followUp={followUp} tools={tools} />
            {!isEnded(application) && REOPENED.includes(followUp.state) && (
              <Button kind="plain" onClick={() => reopen(followUp.key)}>
                {t('dashboard_reopen')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
