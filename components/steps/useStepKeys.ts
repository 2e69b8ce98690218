import { type RefObject, useEffect, useRef } from 'react';
import { type StepKeyAction, stepKeyAction } from './step-keys';

interface StepKeysOptions {
  /** Holds the steps. */
  area: RefObject<HTMLElement | null>;
  /** One who speaks to the browser, or presses keys by chance, switches them off (WCAG 2.1.4). */
  isOn: boolean;
  onUndo: () => void;
  onHelp: () => void;
}

const STEP = '.nk-due[tabindex]';
/** A field's own keys stay its own, and so do those of a question or a dialog. */
const KEEPS_ITS_KEYS = 'input, textarea, select, [contenteditable], dialog, [role="grid"]';

const stepsIn = (area: HTMLElement) => [...area.querySelectorAll<HTMLElement>(STEP)];

/** Where one is: a step, something in it, or nowhere. */
function placeIn(area: HTMLElement): { step: HTMLElement | null; isOnStep: boolean } {
  const focused = document.activeElement;
  const step = focused?.closest<HTMLElement>(STEP) ?? null;
  return { step: step && area.contains(step) ? step : null, isOnStep: step !== null && step === focused };
}

function goFrom(step: HTMLElement | null, area: HTMLElement, by: 1 | -1): void {
  const steps = stepsIn(area);
  const from = step ? steps.indexOf(step) : by > 0 ? -1 : steps.length;
  const next = steps[from + by];
  next?.focus();
  next?.scrollIntoView?.({ block: 'nearest' });
}

/** Presses what stands in the step for it; whether there is such a thing. */
function press(step: HTMLElement | null, selector: string): boolean {
  const button = step?.querySelector<HTMLElement>(selector);
  button?.click();
  return Boolean(button);
}

/** Keys for a list of steps: j and k go through it, d, s and x do what its buttons do, Enter leads to where it is done, z takes back. */
export function useStepKeys(options: StepKeysOptions): void {
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const area = latest.current.area.current;
      if (!area || !latest.current.isOn || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(KEEPS_ITS_KEYS)) return;
      const { step, isOnStep } = placeIn(area);
      const action = stepKeyAction(event.key, isOnStep);
      if (action && act(action, { ...latest.current, area, step, isOnStep })) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

type Where = Omit<StepKeysOptions, 'area'> & { area: HTMLElement; step: HTMLElement | null; isOnStep: boolean };

/** Whether the key was ours. */
function act(action: StepKeyAction, { area, step, isOnStep, onUndo, onHelp }: Where): boolean {
  if (action === 'next') goFrom(step, area, 1);
  else if (action === 'previous') goFrom(step, area, -1);
  else if (action === 'undo') onUndo();
  else if (action === 'help') onHelp();
  // On a button Enter is the button's. Where nothing is written or called, the application is looked at.
  else if (action === 'main') return isOnStep && (press(step, '[data-step-action="main"]') || press(step, 'a[href]'));
  else return press(step, `[data-step-action="${action}"]`);
  return true;
}
