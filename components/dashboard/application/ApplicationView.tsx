import { useMemo, useRef, useState } from 'react';
import { type Application, isEnded } from '../../../lib/domain/application';
import { isLive } from '../../../lib/domain/follow-ups/isLive';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { LessonSection } from '../LessonSection';
import { ApplicationAside } from './ApplicationAside';
import { ApplicationHead } from './ApplicationHead';
import { EndedCard } from './EndedCard';
import { NewInterviewPart } from './NewInterviewPart';
import { NewsPart } from './NewsPart';
import type { NewsDraft, RejectionManner } from './newsCommand';
import { RejectionCard } from './RejectionCard';
import { StepSection } from './StepSection';
import { Timeline } from './Timeline';
import './application.css';

interface ApplicationViewProps {
  application: Application;
  tools: DashboardTools;
}

/** One application whole: what comes next, what has been, and, beside it, with whom and where. */
export function ApplicationView({ application, tools }: ApplicationViewProps) {
  const t = useText();
  const planOf = tools.plan;
  const plan = useMemo(() => planOf(application), [planOf, application]);
  const shared = { application, tools };
  const stage = application.stage.name;
  const [manner, setManner] = useState<RejectionManner | null>(null);
  const [round, setRound] = useState(0);
  const next = useRef<HTMLDivElement>(null);
  const settle = ({ news, manner: worded }: NewsDraft) => {
    setRound(round + 1);
    setManner(news === 'rejection' ? worded : null);
    next.current?.querySelector<HTMLElement>('h2')?.focus();
  };
  return (
    <div className="application">
      <ApplicationHead {...shared} />
      <div className="application-main" ref={next}>
        <StepSection {...shared} steps={plan.filter(isLive)} />
        {stage === 'rejected' && <RejectionCard {...shared} plan={plan} manner={manner} />}
        {isEnded(application) ? <EndedCard {...shared} /> : <NewsPart key={round} {...shared} onKept={settle} />}
        {stage !== 'rejected' && (application.lessons.length > 0 || stage === 'closed') && (
          <LessonSection {...shared} />
        )}
        <Timeline {...shared} plan={plan} />
        {!isEnded(application) && <NewInterviewPart {...shared} />}
      </div>
      <aside className="application-aside" aria-label={t('application_aside')}>
        <ApplicationAside {...shared} />
      </aside>
    </div>
  );
}
