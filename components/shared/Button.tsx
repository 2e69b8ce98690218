import type { ComponentProps } from 'react';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary`: the one thing to do here; `plain`: a small step beside it; `danger`: takes something away. */
  kind?: 'primary' | 'secondary' | 'plain' | 'danger';
}

export function Button({ kind = 'secondary', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`nk-button nk-button--${kind} ${className}`.trim()} {...rest} />;
}
