import { useCallback, useState } from 'react';
import type { ToastContent } from '../shared/Toast';
import { useText } from '../shared/text';
import type { PanelTools } from './panel-tools';

/** After something was kept beside the mail, such as a note: says so, and takes it back on request. */
export function useNoteUndo({ ask, newId }: PanelTools, reload: () => void) {
  const t = useText();
  const [toast, setToast] = useState<ToastContent | null>(null);
  const takeBack = async (operationId: string) => {
    const { ok } = await ask('application/undo', { operationId }).catch(() => ({ ok: false }));
    setToast({ id: newId(), text: t(ok ? 'common_undone' : 'common_undo_failed') });
    reload();
  };
  const offer = (operationId: string, said = t('panel_note_kept')) => {
    const onAction = () => void takeBack(operationId);
    setToast({ id: newId(), text: said, actionLabel: t('panel_undo'), onAction });
    reload();
  };
  return { toast, offer, forget: useCallback(() => setToast(null), []) };
}
