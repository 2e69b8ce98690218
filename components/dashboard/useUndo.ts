import { useCallback, useRef, useState } from 'react';
import type { ToastContent } from '../shared/Toast';
import { useText } from '../shared/text';
import type { DashboardLine } from './useDashboard';

export interface Undo {
  toast: ToastContent | null;
  hideToast: () => void;
  say: (text: string) => void;
  /** Says that something was kept and offers to take it back. */
  offerUndo: (text: string, takeBack: () => Promise<{ ok: boolean; left?: number }>) => void;
  /** Takes back what the line speaks of, as long as it offers that. */
  undoLast: () => void;
}

/** The one line at the foot of the page: what has just happened, and the way back. */
export function useUndo({ newId }: Pick<DashboardLine, 'newId'>): Undo {
  const t = useText();
  const [toast, setToast] = useState<ToastContent | null>(null);
  const last = useRef<(() => void) | null>(null);
  const show = (content: Omit<ToastContent, 'id'>) => {
    last.current = content.onAction ?? null;
    setToast({ id: newId(), ...content });
  };
  const hideToast = useCallback(() => {
    last.current = null;
    setToast(null);
  }, []);
  const say = (text: string) => show({ text });
  const offerUndo: Undo['offerUndo'] = (text, takeBack) => {
    const undo = async () => {
      last.current = null;
      const { ok, left = 0 } = await takeBack().catch(() => ({ ok: false, left: 0 }));
      if (ok && left > 0) say(t(left === 1 ? 'common_undone_but_one' : 'common_undone_but', left));
      else say(t(ok ? 'common_undone' : 'common_undo_failed'));
    };
    show({ text, actionLabel: t('common_undo'), onAction: () => void undo() });
  };
  return { toast, hideToast, say, offerUndo, undoLast: () => last.current?.() };
}
