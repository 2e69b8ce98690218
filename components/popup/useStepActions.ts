import { useCallback, useRef, useState } from 'react';
import type { FieldError } from '../../lib/domain/commands';
import type { ChangeResult, MessageData } from '../../lib/messages/protocol';
import type { Translate } from '../../lib/messages/text-key';
import { errorText } from '../shared/errorText';
import { PROBLEM_TEXTS } from '../shared/problem-texts';
import type { ToastContent } from '../shared/Toast';
import { useText } from '../shared/text';
import type { PopupTools } from './popup-tools';

type Change = Omit<MessageData<'application/change'>, 'operationId'>;

export interface StepActions {
  toast: ToastContent | null;
  hideToast: () => void;
  /** Sends a change and says what happened, with the way back. */
  act: (change: Change, said: string) => Promise<void>;
  /** Says that something was kept and offers to take it back. */
  offerUndo: (operationId: string, said: string) => void;
  /** Takes back what the toast speaks of, if it offers that. */
  undoLast: () => void;
}

function whyNot(result: Exclude<ChangeResult, { ok: true }>, t: Translate): string {
  if ('problem' in result) return t(PROBLEM_TEXTS[result.problem]);
  return result.errors.map((error: FieldError) => errorText(error, t)).join(' ');
}

/** Every action of the popup, and the undo that follows each. */
export function useStepActions({ change, undo, newId }: Pick<PopupTools, 'change' | 'undo' | 'newId'>): StepActions {
  const t = useText();
  const [toast, setToast] = useState<ToastContent | null>(null);
  const last = useRef<ToastContent | null>(null);
  const show = (content: ToastContent | null) => {
    last.current = content;
    setToast(content);
  };
  const takeBack = async (operationId: string) => {
    show(null);
    const isUndone = await undo(operationId);
    show({ id: newId(), text: t(isUndone ? 'common_undone' : 'common_undo_failed') });
  };
  const offerUndo = (operationId: string, text: string) => {
    show({ id: operationId, text, actionLabel: t('common_undo'), onAction: () => void takeBack(operationId) });
  };
  const act = async (wanted: Change, said: string) => {
    const operationId = newId();
    const result = await change({ operationId, ...wanted });
    if (result.ok) offerUndo(operationId, said);
    else show({ id: operationId, text: whyNot(result, t) });
  };
  const hideToast = useCallback(() => {
    last.current = null;
    setToast(null);
  }, []);
  return { toast, hideToast, act, offerUndo, undoLast: () => last.current?.onAction?.() };
}
