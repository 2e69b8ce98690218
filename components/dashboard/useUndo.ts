import { useCallback, useState } from 'react';
import type { ToastContent } from '../shared/Toast';
import { useText } from '../shared/text';
import type { DashboardLine } from './useDashboard';

export interface Undo {
  toast: ToastContent | null;
  hideToast: () => void;
  say: (text: string) => void;
  /** Says that something was kept and offers to take it back. */
  offerUndo: (text: string, takeBack: () => Promise<{ ok: boolean }>) => void;
}

/** The one line at the foot of the page: what has just happened, and the way back. */
export function useUndo({ newId }: Pick<DashboardLine, 'newId'>): Undo {
  const t = useText();
  const [toast, setToast] = useState<ToastContent | null>(null);
  const hideToast = useCallback(() => setToast(null), []);
  const say = (text: string) => setToast({ id: newId(), text });
  const offerUndo: Undo['offerUndo'] = (text, takeBack) => {
    const undo = async () => {
      const { ok } = await takeBack().catch(() => ({ ok: false }));
      say(t(ok ? 'common_undone' : 'common_undo_failed'));
    };
    setToast({ id: newId(), text, actionLabel: t('common_undo'), onAction: () => void undo() });
  };
  return { toast, hideToast, say, offerUndo };
}
