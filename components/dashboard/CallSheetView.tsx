import type { Application } from '../../lib/domain/application';
import { isActionable } from '../../lib/domain/follow-ups/nextFollowUp';
import type { Settings } from '../../lib/domain/settings';
import { callSheet, hasCallSheet } from '../../lib/letters/callSheet';
import { KIND_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import { CallFacts } from './CallFacts';
import { CallOutcome } from './CallOutcome';
import { CallScript } from './CallScript';
import { callRequest } from './callRequest';
import type { DashboardTools } from './dashboard-tools';
import { Missing } from './Missing';
import { PastStep } from './PastStep';
import { formatRoute } from './route';

interface CallSheetViewProps {
  application: Application;
  followUpKey: string;
  settings: Settings;
  tools: DashboardTools;
}

/** All one needs on one screen for a call that one dares to make (R3, R19, R22). */
export function CallSheetView({ application, followUpKey, settings, tools }: CallSheetViewProps) {
  const t = useText();
  const followUp = tools.plan(application).find(({ key }) => key === followUpKey);
  const request = followUp && callRequest(application, followUp, settings, tools.today);
  if (!followUp || !request || !hasCallSheet(followUp.kind)) return <Missing />;
  const sheet = callSheet(request);
  const canAct = isActionable(followUp) || followUp.state === 'upcoming' || followUp.state === 'snoozed';
  return (
    <div className="nk-stack dashboard-sections">
      <header className="nk-stack dashboard-head">
        <a href={formatRoute({ view: 'application', applicationId: application.id })}>{application.company}</a>
        <h1 tabIndex={-1}>{t('call_title', t(KIND_NAMES[followUp.kind]))}</h1>
      </header>
      <p className="nk-notice">{t(sheet.reassurance)}</p>
      <CallFacts request={request} today={tools.today} />
      <CallScript sheet={sheet} language={request.contact.language} />
      {canAct ? (
        <CallOutcome application={application} followUp={followUp} tools={tools} />
      ) : (
        <PastStep application={application} followUp={followUp} tools={tools} />
      )}
    </div>
  );
}
