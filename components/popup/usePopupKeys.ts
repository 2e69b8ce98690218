import { useEffect, useRef } from 'react';

interface PopupKeys {
  onLog: () => void;
  onUndo: () => void;
}

/** A field's own keys stay its own: typing n, and undoing what was typed. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Outside of fields, n leads to the form and Ctrl+Z (⌘Z) takes back the last action. */
export function usePopupKeys(keys: PopupKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event) || event.altKey || event.shiftKey) return;
      const hasModifier = event.ctrlKey || event.metaKey;
      const action = { n: hasModifier ? undefined : 'onLog', z: hasModifier ? 'onUndo' : undefined }[
        event.key.toLowerCase()
      ] as keyof PopupKeys | undefined;
      if (!action) return;
      event.preventDefault();
      latest.current[action]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
