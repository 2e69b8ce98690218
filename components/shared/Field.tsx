import { type ReactNode, useId } from 'react';

/** What a control needs so that its label, hint and error are read out with it. */
export interface ControlProps {
  id: string;
  className: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** A whole sentence, or nothing when the field is fine. */
  error?: string | undefined;
}

interface FieldFrameProps extends FieldProps {
  children: (control: ControlProps) => ReactNode;
}

/** Label above, hint and error below, tied to whatever control the child draws. */
export function Field({ label, hint, error, children }: FieldFrameProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : '';
  const errorId = error ? `${id}-error` : '';
  const describedBy = [errorId, hintId].filter(Boolean).join(' ') || undefined;
  return (
    <div className="nk-field">
      <label className="nk-field__label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: 'nk-input',
        'aria-describedby': describedBy,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p className="nk-field__error" id={errorId}>
          {error}
        </p>
      )}
      {hint && (
        <p className="nk-field__hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
