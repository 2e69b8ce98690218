/** What a key does with the step that has the focus. */
export type StepAction = 'main' | 'done' | 'snooze' | 'skip';

const STEP = '.nk-due[tabindex]';
const FOLD = '.popup-folded > details > summary';
const isShown = (item: HTMLElement) => item.tagName === 'SUMMARY' || !item.closest('details:not([open])');

/** Steps that can be acted on now, in the order of the page. */
export function stepItems(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(STEP)].filter(isShown);
}

export const firstStep = (): HTMLElement | undefined => stepItems()[0];

/** The step that has the focus, itself or something in it. */
function currentStep(): HTMLElement | undefined {
  return stepItems().find((item) => item.contains(document.activeElement));
}

/**
 * Moves the focus to the next step or the one before, and to where more of them are folded away; from elsewhere on the page
 * to the first or, backwards, the last.
 */
export function moveStep(by: 1 | -1): boolean {
  const stops = [...document.querySelectorAll<HTMLElement>(`${STEP}, ${FOLD}`)].filter(isShown);
  const current = currentStep() ?? document.activeElement;
  const isOn = current instanceof HTMLElement && stops.includes(current);
  const from = isOn ? stops.indexOf(current) : by > 0 ? -1 : stops.length;
  const next = stops[Math.min(Math.max(from + by, 0), stops.length - 1)];
  next?.focus();
  return next !== undefined;
}

/** Presses what the key stands for in the step that has the focus. Enter is left to a button that has it itself. */
export function pressStep(action: StepAction): boolean {
  const step = currentStep();
  if (!step || (action === 'main' && document.activeElement !== step)) return false;
  const button = step.querySelector<HTMLElement>(`[data-step-action="${action}"]`);
  button?.click();
  return button !== null;
}
