import { useCallback, useState } from 'react';
import type { ToastContent } from '../shared/Toast';
import { useText } from '../shared/text';
import type { PanelTools } from './panel-tools';

/** Ignoring a rule in every mail: kept in the settings, told to the composer, and taken back by the toast's button. */
export function useIgnoredRules(ignored: readonly string[], { ask, line, newId }: PanelTools) {
  const t = useText();
  const [toast, setToast] = useState<ToastContent | null>(null);
  const keep = async (ruleId: string, isIgnored: boolean) => {
    const others = ignored.filter((each) => each !== ruleId);
    const ignoredRules = isIgnored ? [...others, ruleId] : others;
    const kept = await ask('settings/change', { ignoredRules }).catch(() => ({ ok: false }));
    if (kept.ok) line.send({ type: 'ignoreAlways', ruleId, isIgnored });
    return kept.ok;
  };
  const takeBack = (ruleId: string) => {
    setToast(null);
    void keep(ruleId, false);
  };
  const ignoreAlways = async (ruleId: string) => {
    const isKept = await keep(ruleId, true);
    const undo = { actionLabel: t('panel_undo'), onAction: () => takeBack(ruleId) };
    setToast({
      id: newId(),
      text: t(isKept ? 'panel_ignored_always' : 'panel_not_kept'),
      ...(isKept ? undo : {}),
    });
  };
  return { toast, ignoreAlways, forget: useCallback(() => setToast(null), []) };
}
