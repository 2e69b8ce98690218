import type { Application } from '../../lib/domain/application';
import { addDays } from '../../lib/domain/calendar-date';
import type { Command } from '../../lib/domain/commands';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { hasCallSheet } from '../../lib/letters/callSheet';
import { Button } from '../shared/Button';
import { KIND_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';
import { formatRoute } from './route';
import { StepLine } from './StepLine';

interface StepItemProps {
  application: Application;
  followUp: FollowUp;
  tools: DashboardTools;
}

/** In how many days a snoozed step comes back. */
const SNOOZES = [
  { days: 1, label: 'dashboard_snooze_tomorrow' },
  { days: 3, label: 'dashboard_snooze_three' },
  { days: 7, label: 'dashboard_snooze_week' },
] as const;

/** A step that lies ahead, with what can be done about it. */
export function StepItem({ application, followUp, tools }: StepItemProps) {
  const t = useText();
  const { key, kind, channel, state } = followUp;
  const act = (command: Command, done: string) => void tools.change(application.id, command, done);
  const name = t(KIND_NAMES[kind]);
  const canAct = state !== 'upcoming';
  return (
    <li className="nk-card nk-stack">
      <StepLine followUp={followUp} tools={tools} />
      {hasCallSheet(kind) && <p className="nk-small nk-soft">{t('dashboard_reassurance')}</p>}
      <div className="nk-row">
        {hasCallSheet(kind) && (
          <a
            className={channel === 'phone' && canAct ? 'nk-button nk-button--primary' : 'nk-button'}
            href={formatRoute({ view: 'call-sheet', applicationId: application.id, key })}
          >
            {t('dashboard_call_sheet')}
          </a>
        )}
        {canAct && (
          <>
            <Button
              onClick={() =>
                act({ name: 'completeFollowUp', key, channel, on: tools.today }, t('dashboard_done_toast', name))
              }
            >
              {t('dashboard_done')}
            </Button>
            {SNOOZES.map(({ days, label }) => (
              <Button
                key={days}
                kind="plain"
                onClick={() =>
                  act(
                    { name: 'snoozeFollowUp', key, until: addDays(tools.today, days) },
                    t('dashboard_snoozed_toast', name),
                  )
                }
              >
                {t(label)}
              </Button>
            ))}
          </>
        )}
        <Button
          kind="plain"
          onClick={() =>
            act({ name: 'skipFollowUp', key, on: tools.today, reason: '' }, t('dashboard_skipped_toast', name))
          }
        >
          {t('dashboard_skip')}
        </Button>
      </div>
    </li>
  );
}
