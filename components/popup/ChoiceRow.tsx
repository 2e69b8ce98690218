import { type ReactNode, useEffect, useId, useRef } from 'react';

interface ChoiceRowProps {
  question: string;
  children: ReactNode;
}

/** A short question with its answers; it was asked for, so the keyboard goes there. */
export function ChoiceRow({ question, children }: ChoiceRowProps) {
  const id = useId();
  const ref = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, []);
  return (
    <fieldset ref={ref} className="nk-question" aria-labelledby={id}>
      <p id={id} className="nk-small nk-soft">
        {question}
      </p>
      <div className="nk-row">{children}</div>
    </fieldset>
  );
}
