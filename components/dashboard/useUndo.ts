import { useCallback, useState } from 'react';
import type { ToastContent } from '../shared/Toast';
import { useText } from '../shared/text';
import type { DashboardLine } from './useDashboard';

interface Undo {
  toast: ToastContent | null;
  hideToast: () => void;
  say: (text: string) => void;
  /** Says that something was kept and offers to take it back. */
  offerUndo: (operationId: string, text: string) => void;
}

/** The one line at the foot of the page: what has just happened, and the way back. */
export function useUndo({ ask, newId }: DashboardLine): Undo {
  const t = useText();
  const [toast, setToast] = useState<ToastContent | null>(null);
  const hideToast = useCallback(() => setToast(null), []);
  const say = (text: string) => setToast({ id: newId(), text });
  const undo = async (operationId: string) => {
    const { ok } = await ask('application/undo', { operationId }).catch(() => ({ ok: false }));
    say(t(ok ? 'common_undone' : 'common_undo_failed'));
  };
  const offerUndo = (operationId: string, text: string) =>
    setToast({ id: operationId, text, actionLabel: t('common_undo'), onAction: () => void undo(operationId) });
  return { toast, hideToast, say, offerUndo };
}
