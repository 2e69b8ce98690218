import type { ChangeEvent, ComponentProps } from 'react';
import { Field, type FieldProps } from './Field';

interface SelectProps<Value extends string>
  extends FieldProps,
    Omit<ComponentProps<'select'>, 'id' | 'className' | 'value' | 'onChange' | 'children'> {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value, event: { isTrusted: boolean }) => void;
}

export function Select<Value extends string>({ label, hint, error, options, onChange, ...rest }: SelectProps<Value>) {
  const choose = (event: ChangeEvent<HTMLSelectElement>) => {
    const chosen = options.find((option) => option.value === event.currentTarget.value);
    if (chosen) onChange(chosen.value, event);
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select {...rest} {...control} onChange={choose}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
