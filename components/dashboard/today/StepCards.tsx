import { useEffect, useRef, useState } from 'react';
import type { Step } from '../../popup/listSteps';
import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import { TodayStep, type TodayStepProps } from './TodayStep';

interface StepCardsProps extends Omit<TodayStepProps, 'step'> {
  steps: readonly Step[];
}

/** More at once would keep the page from being seen. */
const AT_ONCE = 20;

/** Steps, the first twenty of many; the others come twenty by twenty, and the keyboard goes on at the first of them. */
export function StepCards({ steps, ...rest }: StepCardsProps) {
  const t = useText();
  const [shown, setShown] = useState(AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  const left = steps.length - shown;
  useEffect(() => {
    if (shown > AT_ONCE) (list.current?.children[shown - AT_ONCE] as HTMLElement | undefined)?.focus();
  }, [shown]);
  return (
    <>
      <ul className="today-list" ref={list}>
        {steps.slice(0, shown).map((step) => (
          <TodayStep key={`${step.application.id} ${step.followUp.key}`} step={step} {...rest} />
        ))}
      </ul>
      {left > 0 && (
        <div className="nk-row">
          <Button onClick={() => setShown(shown + AT_ONCE)}>{t('popup_more', left)}</Button>
        </div>
      )}
    </>
  );
}
