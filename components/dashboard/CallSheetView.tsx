import type { Application } from '../../lib/domain/application';
import type { Settings } from '../../lib/domain/settings';
import { callSheet, hasCallSheet } from '../../lib/letters/callSheet';
import { formatDay } from '../shared/formatDay';
import { KIND_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import { CallOutcome } from './CallOutcome';
import { callRequest } from './callRequest';
import type { DashboardTools } from './dashboard-tools';
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
  const followUp = tools.plan(application).find(({ key }) => key === followUpKey);
  const request = followUp && callRequest(application, followUp, settings, tools.today);
  if (!followUp || !request || !hasCallSheet(followUp.kind)) return <Missing />;
  const sheet = callSheet(request);
  const { contact, interview } = request;
  const name = [contact.title, contact.firstName, contact.lastName].filter(Boolean).join(' ');
  return (
    <div className="nk-stack dashboard-sections">
      <p>
        <a href={formatRoute({ view: 'application', applicationId: application.id })}>{application.company}</a>
      </p>
      <h1>{t('call_title', t(KIND_NAMES[followUp.kind]))}</h1>
      <p className="nk-notice">{t(sheet.reassurance)}</p>
      <section className="nk-card nk-stack">
        <h2>{t('call_facts')}</h2>
        <p>
          {contact.phone ? (
            <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
          ) : (
            t('call_no_number')
          )}
        </p>
        <p>{[name, application.company, application.role].filter(Boolean).join(' · ')}</p>
        <p>{t('dashboard_interview', formatDay(interview.date, tools.language), interview.time)}</p>
        {Object.values(interview.notes)
          .filter(Boolean)
          .map((note) => (
            <p key={note} className="nk-soft">
              {note}
            </p>
          ))}
      </section>
      <section className="nk-card nk-stack">
        <h2>{t('call_script')}</h2>
        <ol className="call-script" lang={contact.language}>
          <li>{sheet.opening}</li>
          <li>{sheet.suits}</li>
          <li>{sheet.question}</li>
          <li>{sheet.thanks}</li>
        </ol>
        <h3>{t('call_voicemail')}</h3>
        <p lang={contact.language}>{sheet.voicemail}</p>
        {sheet.info && <p className="nk-small nk-soft">{t(sheet.info)}</p>}
      </section>
      <CallOutcome application={application} followUp={followUp} tools={tools} />
    </div>
  );
}
