import { useState } from 'react';
import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';
import type { Step } from './listSteps';
import { StepItem, type StepItemProps } from './StepItem';

interface StepListProps extends Omit<StepItemProps, 'step'> {
  steps: readonly Step[];
  /** How many to show before the rest is folded away; the rest is made when it is unfolded. */
  atOnce: number;
}

export function StepList({ steps, atOnce, ...rest }: StepListProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const items = (list: readonly Step[]) => (
    <ul className="popup-list">
      {list.map((step) => (
        <StepItem key={`${step.application.id} ${step.followUp.key}`} step={step} {...rest} />
      ))}
    </ul>
  );
  const others = steps.slice(atOnce);
  return (
    <>
      {items(steps.slice(0, atOnce))}
      {others.length > 0 && (
        <div className="popup-folded">
          <Disclosure title={t('popup_more', others.length)} isOpen={isOpen} onToggle={setOpen}>
            {isOpen && items(others)}
          </Disclosure>
        </div>
      )}
    </>
  );
}
