import { type Application, isEnded } from '../../lib/domain/application';
import { useText } from '../shared/text';
import { ContactCard } from './ContactCard';
import type { DashboardTools } from './dashboard-tools';
import { HistoryList } from './HistoryList';
import { InterviewCard } from './InterviewCard';
import { NewsForm } from './NewsForm';
import { RemoveButton } from './RemoveButton';
import { formatRoute } from './route';
import { StepItem } from './StepItem';
import { STAGE_NAMES } from './stage-names';

interface ApplicationViewProps {
  application: Application;
  tools: DashboardTools;
}

const PAST = ['done', 'skipped', 'missed', 'cancelled'];

/** One application whole: next steps, news, interviews, contacts, what has been done. */
export function ApplicationView({ application, tools }: ApplicationViewProps) {
  const t = useText();
  const plan = tools.plan(application);
  const ahead = plan.filter(({ state }) => !PAST.includes(state));
  const past = plan.filter(({ state }) => PAST.includes(state));
  return (
    <div className="nk-stack dashboard-sections">
      <p>
        <a href={formatRoute({ view: 'list' })}>{t('dashboard_back')}</a>
      </p>
      <div>
        <h1>{application.company}</h1>
        <p className="nk-soft">
          {application.role} · {t(STAGE_NAMES[application.stage.name])}
        </p>
      </div>
      <section className="nk-stack" aria-labelledby="steps">
        <h2 id="steps">{t('dashboard_next_steps')}</h2>
        {ahead.length === 0 && <p className="nk-soft">{t('dashboard_no_steps')}</p>}
        <ul className="nk-stack">
          {ahead.map((followUp) => (
            <StepItem key={followUp.key} application={application} followUp={followUp} tools={tools} />
          ))}
        </ul>
        {!isEnded(application) && <p className="nk-small nk-soft">{t('dashboard_wait_help')}</p>}
      </section>
      <NewsForm application={application} tools={tools} />
      {application.interviews.map((interview) => (
        <InterviewCard key={interview.id} application={application} interview={interview} tools={tools} />
      ))}
      {application.contacts.map((contact) => (
        <ContactCard key={contact.id} application={application} contact={contact} tools={tools} />
      ))}
      <HistoryList application={application} past={past} tools={tools} />
      <RemoveButton application={application} tools={tools} />
    </div>
  );
}
