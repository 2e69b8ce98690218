import { useRef } from 'react';
import { type Application, isEnded } from '../../lib/domain/application';
import { useText } from '../shared/text';
import { AddPart } from './AddPart';
import type { DashboardTools } from './dashboard-tools';
import { InterviewCard } from './InterviewCard';
import { NewInterview } from './NewInterview';

interface InterviewSectionProps {
  application: Application;
  tools: DashboardTools;
}

/** All interviews, newest first; only the newest is open. */
export function InterviewSection({ application, tools }: InterviewSectionProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const newestFirst = application.interviews.toSorted((a, b) =>
    `${b.date} ${b.time}`.localeCompare(`${a.date} ${a.time}`),
  );
  const remove = async (interviewId: string) => {
    heading.current?.focus();
    await tools.act(application.id, { name: 'removeInterview', interviewId }, t('dashboard_interview_removed'));
  };
  return (
    <section className="nk-stack" aria-labelledby="interviews">
      <h2 id="interviews" ref={heading} tabIndex={-1}>
        {t('dashboard_interviews')}
      </h2>
      {newestFirst.map((interview, index) => (
        <InterviewCard
          key={interview.id}
          application={application}
          interview={interview}
          isOpen={index === 0}
          tools={tools}
          onRemove={() => void remove(interview.id)}
        />
      ))}
      {!isEnded(application) && (
        <AddPart label={t('dashboard_interview_add')}>
          {(close) => <NewInterview application={application} tools={tools} onClose={close} />}
        </AddPart>
      )}
    </section>
  );
}
