import { useRef } from 'react';
import { type Application, isEnded } from '../../../lib/domain/application';
import type { Command } from '../../../lib/domain/commands';
import type { FollowUp } from '../../../lib/domain/follow-ups/follow-up';
import { isActionable, nextFollowUp } from '../../../lib/domain/follow-ups/nextFollowUp';
import { Disclosure } from '../../shared/Disclosure';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { StepItem } from '../StepItem';

interface StepSectionProps {
  application: Application;
  /** What lies ahead. */
  steps: FollowUp[];
  tools: DashboardTools;
}

/** What comes next, and folded what comes after it; a step that was settled leaves the list, so the keyboard goes back to its heading. */
export function StepSection({ application, steps, tools }: StepSectionProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const act = async (command: Command, done: string) => {
    heading.current?.focus();
    await tools.act(application.id, command, done);
  };
  const next = nextFollowUp(steps);
  const isNow = (step: FollowUp) => step === next || isActionable(step);
  const [now, later] = [steps.filter(isNow), steps.filter((step) => !isNow(step))];
  const item = (followUp: FollowUp) => <StepItem key={followUp.key} {...{ application, followUp, tools, act }} />;
  return (
    <section className="nk-stack" aria-labelledby="steps">
      <h2 id="steps" ref={heading} tabIndex={-1}>
        {t('dashboard_next_steps')}
      </h2>
      {steps.length === 0 && !isEnded(application) && <p className="nk-soft">{t('dashboard_no_steps')}</p>}
      {now.length > 0 && <ul className="nk-stack">{now.map(item)}</ul>}
      {later.length > 0 && (
        <Disclosure title={t('application_later', later.length)}>
          <ul className="nk-stack">{later.map(item)}</ul>
        </Disclosure>
      )}
      {steps.some(({ kind }) => kind === 'status-enquiry') && (
        <Disclosure title={t('popup_why_long')}>
          <p className="nk-soft">{t('popup_why_long_text')}</p>
        </Disclosure>
      )}
    </section>
  );
}
