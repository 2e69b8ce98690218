import type { MouseEvent, ReactNode } from 'react';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';

interface FormFootProps {
  form: { isChanged: boolean; problem: string; discard: () => void };
  /** Closes a form for something new. */
  onCancel?: () => void;
  children?: ReactNode;
}

/** What went wrong, and the way to keep or drop what was typed. Save stays in place, so that the keyboard does not lose its. */
export function FormFoot({ form, onCancel, children }: FormFootProps) {
  const t = useText();
  const discard = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    currentTarget.form?.querySelector<HTMLElement>('[type=submit]')?.focus();
    form.discard();
  };
  return (
    <>
      <p role="alert" className="nk-field__error">
        {form.problem}
      </p>
      <div className="nk-row">
        <Button type="submit" kind={form.isChanged ? 'primary' : 'secondary'} aria-disabled={!form.isChanged}>
          {t('popup_log_save')}
        </Button>
        {onCancel && (
          <Button kind="plain" onClick={onCancel}>
            {t('common_cancel')}
          </Button>
        )}
        {!onCancel && form.isChanged && (
          <Button kind="plain" onClick={discard}>
            {t('dashboard_discard')}
          </Button>
        )}
        {children}
      </div>
    </>
  );
}
