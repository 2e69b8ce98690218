import { useRef } from 'react';
import type { ChangeResult, MessageData, MessageName, MessageResult } from '../../lib/messages/protocol';
import type { ToastContent } from '../shared/Toast';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';
import { refusalText } from './refusalText';
import { formatRoute } from './route';
import { useUndo } from './useUndo';

/** How the dashboard reaches the background. */
export interface DashboardLine {
  ask: <Name extends MessageName>(name: Name, data: MessageData<Name>) => Promise<MessageResult<Name>>;
  newId: () => string;
}

interface Dashboard {
  tools: Pick<DashboardTools, 'change' | 'act' | 'remove' | 'saveSettings'>;
  toast: ToastContent | null;
  hideToast: () => void;
}

/** Sends every change to the background, and after each offers to take it back. */
export function useDashboard({ ask, newId }: DashboardLine): Dashboard {
  const t = useText();
  const { toast, hideToast, say, offerUndo } = useUndo({ ask, newId });
  /** What nobody answered may have been done all the same: sent again, it keeps its id and has one effect. */
  const unanswered = useRef(new Map<string, string>());
  const keep = async (
    name: 'application/change' | 'application/delete',
    data: Omit<MessageData<'application/change'>, 'operationId'> | { applicationId: string },
    done: string,
  ): Promise<ChangeResult> => {
    const wanted = JSON.stringify(data);
    const operationId = unanswered.current.get(wanted) ?? newId();
    unanswered.current.set(wanted, operationId);
    const result = await ask(name, { operationId, ...data } as never).catch(() => null);
    if (result === null) return { ok: false, problem: 'unavailable' };
    unanswered.current.delete(wanted);
    if (result.ok) offerUndo(operationId, done);
    return result;
  };
  const told = (result: ChangeResult): ChangeResult => {
    if (!result.ok) say(refusalText(result, t));
    return result;
  };
  const change: DashboardTools['change'] = (applicationId, command, done) =>
    keep('application/change', { applicationId, command }, done);
  const tools: Dashboard['tools'] = {
    change,
    act: async (...wanted) => told(await change(...wanted)),
    remove: async (applicationId, done) => {
      const result = told(await keep('application/delete', { applicationId }, done));
      if (result.ok) location.hash = formatRoute({ view: 'list' });
      return result;
    },
    saveSettings: async (patch) => {
      const result = await ask('settings/change', patch).catch(() => ({ ok: false, problem: 'unavailable' }) as const);
      return result.ok ? null : result.problem;
    },
  };
  return { tools, toast, hideToast };
}
