import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';
import type { Step } from './listSteps';
import { StepItem, type StepItemProps } from './StepItem';

interface StepListProps extends Omit<StepItemProps, 'step'> {
  steps: readonly Step[];
  /** How many to show before the rest is folded away. */
  atOnce: number;
}

export function StepList({ steps, atOnce, ...rest }: StepListProps) {
  const t = useText();
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
      {others.length > 0 && <Disclosure title={t('popup_more', others.length)}>{items(others)}</Disclosure>}
    </>
  );
}
