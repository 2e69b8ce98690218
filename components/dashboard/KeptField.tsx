import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { TextField } from '../shared/TextField';

interface KeptFieldProps extends Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'onBlur'> {
  value: string;
  onKeep: (value: string) => void;
}

/** A text that is kept when one leaves it or the page, or presses Enter, not at every key. */
export function KeptField({ value, onKeep, ...rest }: KeptFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    setTyped(null);
    if (typed !== null && typed !== value) onKeep(typed);
  };
  useBeforeLeaving(keep);
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

/** A tab that is closed blurs nothing. */
function useBeforeLeaving(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const listen = () => latest.current();
    addEventListener('pagehide', listen);
    return () => removeEventListener('pagehide', listen);
  }, []);
}
