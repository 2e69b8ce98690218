import { useRef } from 'react';
import type { Application } from '../../lib/domain/application';
import type { Command } from '../../lib/domain/commands';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';
import { StepItem } from './StepItem';

interface StepSectionProps {
  application: Application;
  /** What lies ahead. */
  steps: FollowUp[];
  tools: DashboardTools;
}

/** What comes next; a step that was settled leaves the list, so the keyboard goes back to its heading. */
export function StepSection({ application, steps, tools }: StepSectionProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const act = async (command: Command, done: string) => {
    heading.current?.focus();
    await tools.act(application.id, command, done);
  };
  return (
    <section className="nk-stack" aria-labelledby="steps">
      <h2 id="steps" ref={heading} tabIndex={-1}>
        {t('dashboard_next_steps')}
      </h2>
      {steps.length === 0 && <p className="nk-soft">{t('dashboard_no_steps')}</p>}
      <ul className="nk-stack">
        {steps.map((followUp) => (
          <StepItem key={followUp.key} application={application} followUp={followUp} tools={tools} act={act} />
        ))}
      </ul>
      {steps.some(({ kind }) => kind === 'status-enquiry') && (
        <Disclosure title={t('popup_why_long')}>
          <p className="nk-soft">{t('popup_why_long_text')}</p>
        </Disclosure>
      )}
    </section>
  );
}
