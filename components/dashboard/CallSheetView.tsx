import { useRef } from 'react';
import type { Application } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import type { Settings } from '../../lib/domain/settings';
import { callSheet, hasCallSheet } from '../../lib/letters/callSheet';
import { formatDay } from '../shared/formatDay';
import { KIND_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';
import { CallFacts } from './CallFacts';
import { CallOutcome } from './CallOutcome';
import { CallScript } from './CallScript';
import { CallTools } from './CallTools';
import { callRequest } from './callRequest';
import { callText } from './callText';
import type { DashboardTools } from './dashboard-tools';
import { LessonSection } from './LessonSection';
import { Missing } from './Missing';
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
  const ours = useLanguage();
  const followUp = useStep(tools.plan(application).find(({ key }) => key === followUpKey));
  const request = followUp && callRequest(application, followUp, settings, { today: tools.today, ours });
  if (!followUp || !request || !hasCallSheet(followUp.kind)) return <Missing />;
  const sheet = callSheet(request);
  const { kind } = followUp;
  const shared = { application, followUp, tools };
  return (
    <div className="nk-stack dashboard-sections call-sheet">
      <header className="nk-stack dashboard-head">
        <a href={formatRoute({ view: 'application', applicationId: application.id })}>{application.company}</a>
        <h1 tabIndex={-1}>{t('call_title', t(KIND_NAMES[kind]))}</h1>
        <CallTools {...shared} text={callText(application, request, sheet, t)} />
      </header>
      <Notice {...{ followUp, tools }} reassurance={t(sheet.reassurance)} />
      <div className="call-columns">
        <CallFacts application={application} request={request} tools={tools} />
        <div className="nk-stack dashboard-sections">
          <CallScript sheet={sheet} language={request.contact.language} />
          <CallOutcome {...shared} />
          {kind === 'feedback-request' && (
            <LessonSection
              key={followUp.state}
              application={application}
              tools={tools}
              startsOpen={awaitsLesson(application, followUpKey)}
            />
          )}
        </div>
      </div>
    </div>
  );
}

/** When the call is agreed for, and that it is fine to make it. */
function Notice({ followUp, tools, reassurance }: { followUp: FollowUp; tools: DashboardTools; reassurance: string }) {
  const t = useText();
  const language = useLanguage();
  const { agreedCall } = followUp;
  return (
    <div className="nk-notice">
      {agreedCall && (
        <p className="call-agreed">
          {agreedCall.at
            ? t('call_agreed', formatDay(agreedCall.on, language, tools.today), agreedCall.at)
            : t('call_agreed_day', formatDay(agreedCall.on, language, tools.today))}
        </p>
      )}
      <p>{reassurance}</p>
    </div>
  );
}

/** A step that an answer has replaced leaves the plan; to whoever looks at its sheet it is simply over. */
function useStep(planned: FollowUp | undefined): FollowUp | undefined {
  const last = useRef(planned);
  if (planned) last.current = planned;
  return planned ?? (last.current && { ...last.current, state: 'cancelled', agreedCall: null });
}

/** Somebody was reached, and nothing has been noted since. */
function awaitsLesson({ history, lessons, followUps }: Application, key: string): boolean {
  const isReached = history.findLast(({ subject }) => subject === key)?.what === 'recordCall';
  const on = followUps.find((record) => record.key === key)?.on ?? '';
  return isReached && !lessons.some((lesson) => lesson.on >= on);
}
