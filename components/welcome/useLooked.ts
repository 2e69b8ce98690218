import { useEffect, useState } from 'react';

/** What the browser says, looked up again whenever the user comes back to the page; `null` as long as it says nothing. */
export function useLooked<Value>(look: () => Promise<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    let isGone = false;
    const again = () =>
      void look().then(
        (found) => {
          if (!isGone) setValue(found);
        },
        () => {},
      );
    again();
    addEventListener('focus', again);
    return () => {
      isGone = true;
      removeEventListener('focus', again);
    };
  }, [look]);
  return value;
}
