import type { Application } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { isDueNow } from '../../lib/domain/follow-ups/nextFollowUp';
import { hasCallSheet } from '../../lib/letters/callSheet';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';
import { formatRoute } from './route';

/** What Enter on the step presses. */
const MAIN = { 'data-step-action': 'main' };

interface StepLinksProps {
  application: Application;
  followUp: FollowUp;
  tools: DashboardTools;
}

/** To the call sheet, and to a new mail; the way that suits the step better comes first (R19, R22). */
export function StepLinks({ application, followUp, tools }: StepLinksProps) {
  const t = useText();
  const { key, kind, channel, state } = followUp;
  const canCall = hasCallSheet(kind);
  const canWrite = state !== 'upcoming' && kind !== 'review' && kind !== 'contract-check';
  const look = (isFirst: boolean) => (isFirst && isDueNow(followUp) ? 'nk-button nk-button--primary' : 'nk-button');
  const call = canCall && (
    <a
      key="call"
      {...(channel === 'phone' ? MAIN : {})}
      className={look(channel === 'phone')}
      href={formatRoute({ view: 'call-sheet', applicationId: application.id, key })}
    >
      {t('popup_call')}
    </a>
  );
  const write = canWrite && (
    <a
      key="write"
      {...(channel === 'mail' || !canCall ? MAIN : {})}
      className={look(channel === 'mail')}
      href={tools.newMail(application, followUp)}
      target="_blank"
      rel="noreferrer"
    >
      {t('popup_write')}
    </a>
  );
  if (!call && !write) return null;
  return <div className="nk-row">{channel === 'phone' ? [call, write] : [write, call]}</div>;
}
