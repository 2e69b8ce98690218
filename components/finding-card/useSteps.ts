import { useCallback, useLayoutEffect, useRef } from 'react';
import type { CardState } from '../../lib/composer/card-port';
import type { Shortcut } from '../../lib/composer/shortcut';
import type { CardTools } from './card-tools';

/** Goes to the next finding or the one before: from where the last press leads, though the card does not stand there yet. */
export function useSteps({ findings, shown }: CardState, { line, step }: Pick<CardTools, 'line' | 'step'>) {
  /** Asked for, and not shown yet. */
  const asked = useRef<(string | null)[]>([]);
  useLayoutEffect(() => {
    const answered = asked.current.lastIndexOf(shown);
    asked.current = answered < 0 ? [] : asked.current.slice(answered + 1);
  }, [shown]);
  return useCallback(
    (shortcut: Shortcut) => {
      const keys = findings.map((each) => each.key);
      const key = step(keys, asked.current.at(-1) ?? shown, shortcut);
      asked.current.push(key);
      line.send({ type: 'select', key });
    },
    [findings, shown, line, step],
  );
}
