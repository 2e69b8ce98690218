import { type ComponentProps, useState } from 'react';
import { TextField } from '../shared/TextField';

interface KeptFieldProps extends Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'onBlur'> {
  value: string;
  onKeep: (value: string) => void;
}

/** A text that is kept when one leaves it or presses Enter, not at every key. */
export function KeptField({ value, onKeep, ...rest }: KeptFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    setTyped(null);
    if (typed !== null && typed !== value) onKeep(typed);
  };
  return (
    <TextField
      {...rest}
      value={typed ?? value}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={keep}
      onKeyDown={({ key }) => key === 'Enter' && keep()}
    />
  );
}
