import { useRef } from 'react';
import type { ChangeResult, MessageData } from '../../lib/messages/protocol';
import type { DashboardLine } from './useDashboard';
import type { Undo } from './useUndo';

/** What is said when nobody has answered. */
export const UNREACHED = { ok: false, problem: 'unavailable' } as const;

type Keep = (
  name: 'application/change' | 'application/delete' | 'application/put-back',
  data: Omit<MessageData<'application/change'>, 'operationId'> | { applicationId: string },
  done: string,
) => Promise<ChangeResult>;

/** Keeps one change to an application, and offers to take it back. */
export function useKeep({ ask, newId }: Pick<DashboardLine, 'ask' | 'newId'>, offerUndo: Undo['offerUndo']): Keep {
  /** What nobody answered may have been done all the same: sent again, it keeps its id and has one effect. */
  const unanswered = useRef(new Map<string, string>());
  return async (name, data, done) => {
    const wanted = JSON.stringify(data);
    const operationId = unanswered.current.get(wanted) ?? newId();
    unanswered.current.set(wanted, operationId);
    const result = await ask(name, { operationId, ...data } as never).catch(() => null);
    if (result === null) return UNREACHED;
    // A disk that did not answer in time may still take the change: only what is known to be kept or refused is done with.
    if (result.ok || 'errors' in result) unanswered.current.delete(wanted);
    if (result.ok) offerUndo(done, () => ask('application/undo', { operationId }));
    return result;
  };
}
