import { type ReactNode, useEffect, useState } from 'react';
import type { Translate } from '../../lib/messages/text-key';
import { TextProvider } from './text';

interface LiveTextsProps {
  translate: Translate;
  /** Calls back when the texts have changed; returns how to stop. */
  watch: (changed: () => void) => () => void;
  children: ReactNode;
}

/** The texts of a page, in another language as soon as one is chosen. */
export function LiveTexts({ translate, watch, children }: LiveTextsProps) {
  const [current, setCurrent] = useState<Translate>(() => translate);
  // The same function says something else now: a new one tells whoever has used it.
  useEffect(
    () =>
      watch(() =>
        setCurrent(
          (): Translate =>
            (...wanted) =>
              translate(...wanted),
        ),
      ),
    [watch, translate],
  );
  return <TextProvider value={current}>{children}</TextProvider>;
}
