import { type Application, isEnded } from '../../lib/domain/application';
import type { FollowUpState } from '../../lib/domain/follow-ups/follow-up';
import { useText } from '../shared/text';
import { ContactSection } from './ContactSection';
import type { DashboardTools } from './dashboard-tools';
import { EndedCard } from './EndedCard';
import { HistoryList } from './HistoryList';
import { InterviewSection } from './InterviewSection';
import { JobForm } from './JobForm';
import { LessonSection } from './LessonSection';
import { NewsForm } from './NewsForm';
import { RemoveButton } from './RemoveButton';
import { formatRoute } from './route';
import { StepSection } from './StepSection';
import { STAGE_NAMES } from './stage-names';

interface ApplicationViewProps {
  application: Application;
  tools: DashboardTools;
}

const PAST: readonly FollowUpState[] = ['done', 'skipped', 'missed', 'cancelled'];

/** Once there is an answer to learn from, or something was learned (R23). */
function hasLessons({ lessons, stage }: Application): boolean {
  return lessons.length > 0 || stage.name === 'rejected' || stage.name === 'closed';
}

/** One application whole: next steps, news, interviews, contacts, lessons, what has been done. */
export function ApplicationView({ application, tools }: ApplicationViewProps) {
  const t = useText();
  const plan = tools.plan(application);
  const shared = { application, tools };
  return (
    <div className="nk-stack dashboard-sections">
      <header className="nk-stack dashboard-head">
        <a href={formatRoute({ view: 'list' })}>{t('dashboard_back')}</a>
        <h1 tabIndex={-1}>{application.company}</h1>
        <p className="nk-soft">{application.role}</p>
        <p>
          <span className="dashboard-stage">{t(STAGE_NAMES[application.stage.name])}</span>
        </p>
        {!isEnded(application) && <JobForm {...shared} />}
      </header>
      {application.stage.name === 'rejected' && <p className="nk-notice">{t('dashboard_rejected')}</p>}
      <StepSection {...shared} steps={plan.filter(({ state }) => !PAST.includes(state))} />
      {isEnded(application) ? <EndedCard {...shared} /> : <NewsForm {...shared} />}
      <InterviewSection {...shared} />
      <ContactSection {...shared} />
      {hasLessons(application) && <LessonSection {...shared} />}
      <HistoryList {...shared} past={plan.filter(({ state }) => PAST.includes(state))} />
      <RemoveButton {...shared} />
    </div>
  );
}
