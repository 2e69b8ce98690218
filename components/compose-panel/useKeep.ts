import { useRef, useState } from 'react';
import type { Command } from '../../lib/domain/commands';
import type { PanelTools } from './panel-tools';

/**
 * Keeps changes to one application. The operation id stays the same until the change is kept, so asking again has one effect;
 * the next change gets its own. `onKept` is told the id, for undo.
 */
export function useKeep(
  { ask, newId }: Pick<PanelTools, 'ask' | 'newId'>,
  applicationId: string,
  onKept: (operationId: string) => void,
) {
  const [hasFailed, setFailed] = useState(false);
  const pending = useRef<string | null>(null);
  const keep = async (command: Command) => {
    const operationId = pending.current ?? newId();
    pending.current = operationId;
    const result = await ask('application/change', { operationId, applicationId, command }).catch(() => ({
      ok: false,
    }));
    setFailed(!result.ok);
    if (!result.ok) return;
    pending.current = null;
    onKept(operationId);
  };
  return { keep, hasFailed };
}
