import { type ReactNode, useId } from 'react';
import { useFirstFocus } from './useFirstFocus';

interface ChoiceRowProps {
  question: string;
  children: ReactNode;
}

/** A short question with its answers; it was asked for, so the keyboard goes there. */
export function ChoiceRow({ question, children }: ChoiceRowProps) {
  const id = useId();
  const ref = useFirstFocus<HTMLFieldSetElement>();
  return (
    <fieldset ref={ref} className="nk-question" aria-labelledby={id}>
      <p id={id} className="nk-small nk-soft">
        {question}
      </p>
      <div className="nk-row">{children}</div>
    </fieldset>
  );
}
