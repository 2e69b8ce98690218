import type { TextKey } from '../../lib/messages/text-key';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import type { Question } from './StepQuestion';

interface QuestionButtonProps {
  asks: Question;
  label: TextKey;
  /** The question that is open now. */
  open: Question | null;
  onChange: (open: Question | null) => void;
}

/** Opens a question below the buttons, or closes it again. */
export function QuestionButton({ asks, label, open, onChange }: QuestionButtonProps) {
  const t = useText();
  const isOpen = open === asks;
  return (
    <Button kind="plain" data-step-action={asks} aria-expanded={isOpen} onClick={() => onChange(isOpen ? null : asks)}>
      {t(label)}
    </Button>
  );
}
