import { useState } from 'react';
import type { Command } from '../../lib/domain/commands';
import type { PanelTools } from './panel-tools';

/** Keeps a change to one application. The operation id stays the same until it is kept, so asking again has one effect. */
export function useKeep({ ask, newId }: PanelTools, applicationId: string, onKept: () => void) {
  const [hasFailed, setFailed] = useState(false);
  const [operationId] = useState(newId);
  const keep = async (command: Command) => {
    const result = await ask('application/change', { operationId, applicationId, command }).catch(() => ({
      ok: false,
    }));
    setFailed(!result.ok);
    if (result.ok) onKept();
  };
  return { keep, hasFailed };
}
