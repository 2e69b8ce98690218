import { useEffect, useRef } from 'react';
import type { StepAction } from './stepFocus';

export interface PopupKeys {
  /** Single keys can be switched off, for all pages at once (WCAG 2.1.4); Ctrl+Z stays. */
  isOn: boolean;
  onLog: () => void;
  onUndo: () => void;
  onHelp: () => void;
  /** Each says whether it could do something; otherwise the key is the page's own. */
  onMove: (by: 1 | -1) => boolean;
  onStep: (action: StepAction) => boolean;
}

type Press = (keys: PopupKeys) => unknown;

const KEYS: Readonly<Record<string, Press>> = {
  n: (keys) => keys.onLog(),
  z: (keys) => keys.onUndo(),
  '?': (keys) => keys.onHelp(),
  j: (keys) => keys.onMove(1),
  arrowdown: (keys) => keys.onMove(1),
  k: (keys) => keys.onMove(-1),
  arrowup: (keys) => keys.onMove(-1),
  d: (keys) => keys.onStep('done'),
  s: (keys) => keys.onStep('snooze'),
  x: (keys) => keys.onStep('skip'),
  enter: (keys) => keys.onStep('main'),
};

/** A field's own keys stay its own: typing n, and undoing what was typed. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

function pressOf(event: KeyboardEvent): Press | undefined {
  const key = event.key.toLowerCase();
  // Of the browser's own combinations only undo is taken: Ctrl+Z, ⌘Z.
  const isPlain = !event.ctrlKey && !event.metaKey;
  if (isTyping(event) || event.altKey || !Object.hasOwn(KEYS, key)) return undefined;
  if (event.shiftKey && key !== '?') return undefined;
  return isPlain || key === 'z' ? KEYS[key] : undefined;
}

/** Outside of fields single keys lead through what is due, act on it, and take back the last action. */
export function usePopupKeys(keys: PopupKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSingle = !event.ctrlKey && !event.metaKey;
      if (event.defaultPrevented || (isSingle && !latest.current.isOn)) return;
      const press = pressOf(event);
      if (press && press(latest.current) !== false) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
