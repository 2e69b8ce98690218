import { type RefObject, useEffect, useRef } from 'react';
import type { PanelTools } from './panel-tools';
import type { Compose } from './useCompose';

/**
 * Where the keyboard goes in the panel: the hint pointed at, else what is asked first, the draft, the first hint, what the
 * checklist has open, or the first thing there is. What is folded away can't take it.
 */
const PLACES = [
  '[aria-expanded="true"][data-key]',
  '.panel-fold[open] .panel-missing :is(textarea, select)',
  '.panel-fold[open] [data-testid="panel-insert"]',
  '[data-key]',
  '.panel-check:not(.panel-check--fits) button',
  'button, a, textarea, select',
];

/** Escape gives the caret back to the mail; the shortcuts of the mail go on working in the panel. */
export function usePanelKeys(main: RefObject<HTMLElement | null>, { state, focusCount }: Compose, tools: PanelTools) {
  const selected = state?.selected ?? null;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') return tools.line.send({ type: 'backToText' });
      const keys = state?.findings.map((each) => each.key) ?? [];
      const next = tools.selectionAfter(event, keys, selected);
      if (next === undefined) return;
      event.preventDefault();
      tools.line.send({ type: 'select', key: next });
    };
    const forget = () => main.current?.removeAttribute('data-keyboard');
    document.addEventListener('keydown', listen);
    document.addEventListener('pointerdown', forget);
    return () => {
      document.removeEventListener('keydown', listen);
      document.removeEventListener('pointerdown', forget);
    };
  }, [main, state, selected, tools]);
  const seen = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the user asks for it, or for another hint
  useEffect(() => {
    // Only who is here by keyboard is taken along to another hint: a click in the mail leaves the caret there.
    const isHere = document.hasFocus() && main.current?.hasAttribute('data-keyboard');
    if (focusCount === 0 || (focusCount === seen.current && !isHere)) return;
    seen.current = focusCount;
    const place = PLACES.map((each) => main.current?.querySelector<HTMLElement>(each)).find(Boolean);
    // The browser shows no ring after a click in here, though the user has come back by keyboard.
    main.current?.setAttribute('data-keyboard', '');
    place?.focus();
  }, [focusCount, selected, main]);
}
