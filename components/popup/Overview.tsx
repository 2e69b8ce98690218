import { useRef } from 'react';
import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';
import type { StepLists } from './listSteps';
import { OverviewTitle } from './OverviewTitle';
import type { StepItemProps } from './StepItem';
import { StepList } from './StepList';
import { useNextStep } from './useNextStep';

interface OverviewProps extends Omit<StepItemProps, 'step'> {
  steps: StepLists;
  onLog: () => void;
}

/** What is due on top, or that nothing is; then what comes next. */
export function Overview({ steps: { due, next }, onLog, act, ...rest }: OverviewProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const all = [...due, ...next];
  // The item with its buttons may go away; the focus goes ahead to the heading, and on to the next that is due.
  const follow = useNextStep(due.length);
  const actAndGo: typeof act = (change, said) => {
    follow();
    heading.current?.focus();
    return act(change, said);
  };
  if (all.length === 0) return null;
  return (
    <section className="nk-stack">
      <OverviewTitle heading={heading} isDue={due.length > 0} onLog={onLog} />
      {due.length > 0 && <StepList steps={due} atOnce={3} act={actAndGo} {...rest} />}
      {next.length > 0 && (
        <>
          <h2 className="popup-subtitle">{t('popup_next')}</h2>
          <StepList steps={next} atOnce={due.length > 0 ? 1 : 2} act={actAndGo} {...rest} />
        </>
      )}
      {all.some(({ followUp }) => followUp.kind === 'status-enquiry') && (
        <Disclosure title={t('popup_why_long')}>
          <p className="nk-small nk-soft">{t('popup_why_long_text')}</p>
        </Disclosure>
      )}
    </section>
  );
}
