import { useState } from 'react';
import type { Command } from '../../lib/domain/commands';
import type { ChangeResult, MessageData, MessageName, MessageResult } from '../../lib/messages/protocol';
import type { ToastContent } from '../shared/Toast';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';

/** What the dashboard needs from the page that mounts it. */
export interface DashboardOutside extends Pick<DashboardTools, 'today' | 'language' | 'plan'> {
  ask: <Name extends MessageName>(name: Name, data: MessageData<Name>) => Promise<MessageResult<Name>>;
  newId: () => string;
}

interface Dashboard {
  tools: DashboardTools;
  toast: ToastContent | null;
  hideToast: () => void;
}

const UNAVAILABLE: ChangeResult = { ok: false, problem: 'unavailable' };

/** Sends every change to the background, and after each offers to take it back. */
export function useDashboard({ ask, newId, ...shown }: DashboardOutside): Dashboard {
  const t = useText();
  const [toast, setToast] = useState<ToastContent | null>(null);
  const undo = async (operationId: string) => {
    const { ok } = await ask('application/undo', { operationId }).catch(() => ({ ok: false }));
    setToast({ id: newId(), text: t(ok ? 'dashboard_undone_toast' : 'dashboard_undo_failed') });
  };
  const offerUndo = (operationId: string, text: string, result: ChangeResult): ChangeResult => {
    const onAction = () => void undo(operationId);
    if (result.ok) setToast({ id: operationId, text, actionLabel: t('dashboard_undo'), onAction });
    else setToast({ id: operationId, text: t('dashboard_not_kept') });
    return result;
  };
  const tools: DashboardTools = {
    ...shown,
    change: async (applicationId: string, command: Command, done: string) => {
      const operationId = newId();
      const result = await ask('application/change', { operationId, applicationId, command }).catch(() => UNAVAILABLE);
      return offerUndo(operationId, done, result);
    },
    remove: async (applicationId, done) => {
      const operationId = newId();
      const result = await ask('application/delete', { operationId, applicationId }).catch(() => UNAVAILABLE);
      if (result.ok) location.hash = '#/list';
      return offerUndo(operationId, done, result);
    },
    saveSettings: async (patch) => (await ask('settings/change', patch).catch(() => ({ ok: false }))).ok,
  };
  return { tools, toast, hideToast: () => setToast(null) };
}
