import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';

interface CallQuestionFormProps {
  form: { save: (event: FormEvent) => Promise<void>; problem: string };
  label: string;
  children: ReactNode;
}

/** One more answer about a call, in place; it was asked for, so the keyboard goes there. */
export function CallQuestionForm({ form, label, children }: CallQuestionFormProps) {
  const t = useText();
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);
  return (
    <form className="nk-card nk-stack" ref={ref} noValidate onSubmit={form.save} aria-label={label}>
      <div className="dashboard-fields">{children}</div>
      <p role="alert" className="nk-field__error">
        {form.problem}
      </p>
      <div className="nk-row">
        <Button kind="primary" type="submit">
          {t('dashboard_news_save')}
        </Button>
      </div>
    </form>
  );
}
