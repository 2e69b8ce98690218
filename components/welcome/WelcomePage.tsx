import { useEffect, useRef, useState } from 'react';
import type { TextKey } from '../../lib/messages/text-key';
import { Button } from '../shared/Button';
import { Mark } from '../shared/Mark';
import { useText } from '../shared/text';
import { PinStep } from './PinStep';
import { ReminderStep } from './ReminderStep';
import { StepTrail } from './StepTrail';
import { TryStep } from './TryStep';
import type { WelcomePartProps, WelcomeTools } from './welcome-tools';

interface WelcomeStep {
  title: TextKey;
  Part: (props: WelcomePartProps) => React.JSX.Element;
}

const STEPS: readonly WelcomeStep[] = [
  { title: 'welcome_try_title', Part: TryStep },
  { title: 'welcome_pin_title', Part: PinStep },
  { title: 'welcome_reminder_title', Part: ReminderStep },
];

/** Three steps in one minute; each can be skipped, and whoever leaves goes on where they were. */
export function WelcomePage({ tools }: { tools: WelcomeTools }) {
  const t = useText();
  const [step, setStep] = useState(() => Math.min(Math.max(0, tools.readStep()), STEPS.length - 1));
  const [isSettled, setSettled] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { writeStep } = tools;
  useEffect(() => writeStep(step), [writeStep, step]);
  const go = (to: number) => {
    setStep(to);
    title.current?.focus();
  };
  const { title: name, Part } = STEPS[step] as WelcomeStep;
  return (
    <main className="welcome nk-stack">
      <header className="welcome-head">
        <span className="welcome-brand">
          <Mark size={26} />
          <span>{t('extension_name')}</span>
        </span>
        {step < STEPS.length - 1 && <a href="dashboard.html">{t('welcome_skip')}</a>}
      </header>
      <StepTrail names={STEPS.map((each) => t(each.title))} step={step} onGo={go} />
      <section className="nk-card welcome-step nk-stack" aria-labelledby="welcome-title">
        <p className="nk-soft nk-small">{t('welcome_step', step + 1, STEPS.length)}</p>
        <h1 id="welcome-title" tabIndex={-1} ref={title}>
          {t(name)}
        </h1>
        <Part tools={tools} onSettled={() => setSettled(true)} />
      </section>
      <Foot step={step} isSettled={isSettled} onGo={go} />
    </main>
  );
}

interface FootProps {
  step: number;
  isSettled: boolean;
  onGo: (step: number) => void;
}

/** The way on; at the last step it comes forward once the reminder has been tried. */
function Foot({ step, isSettled, onGo }: FootProps) {
  const t = useText();
  return (
    <div className="nk-row welcome-foot">
      {step > 0 && <Button onClick={() => onGo(step - 1)}>{t('welcome_back')}</Button>}
      {step === STEPS.length - 1 ? (
        <a className={isSettled ? 'nk-button nk-button--primary' : 'nk-button'} href="dashboard.html">
          {t('welcome_done')}
        </a>
      ) : (
        <Button kind="primary" onClick={() => onGo(step + 1)}>
          {t('welcome_next')}
        </Button>
      )}
    </div>
  );
}
