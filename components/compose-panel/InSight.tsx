import { type ReactNode, useEffect, useState } from 'react';
import type { Doubt } from '../../lib/composer/sight';
import type { TextKey } from '../../lib/messages/text-key';
import { useText } from '../shared/text';
import { PanelAlone } from './PanelAlone';

const TEXTS: Readonly<Record<Doubt, TextKey>> = { covered: 'sight_covered', young: 'sight_young' };

interface InSightProps {
  /** `null` in a page that stands in no frame. Calls back with why nothing was done, or `null` when the next press does something. */
  sight: { onRefused(listener: (doubt: Doubt | null) => void): void } | null;
  children: ReactNode;
}

/** A framed page, and above it what is said when something was pressed and not done: why, and what to do. */
export function InSight({ sight, children }: InSightProps) {
  const t = useText();
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  useEffect(() => sight?.onRefused(setDoubt), [sight]);
  if (!sight) return <PanelAlone />;
  return (
    <>
      <p role="alert" className={doubt ? 'nk-sight' : 'nk-sr-only'} data-testid="sight-note">
        {doubt && t(TEXTS[doubt])}
      </p>
      {children}
    </>
  );
}
