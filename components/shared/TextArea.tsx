import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field';

type TextAreaProps = FieldProps & Omit<ComponentProps<'textarea'>, 'id' | 'className'>;

export function TextArea({ label, hint, error, ...area }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <textarea rows={2} {...area} {...control} />}
    </Field>
  );
}
