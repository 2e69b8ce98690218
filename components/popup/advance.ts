type Steps = 'required' | 'wished';
/** Behind the line that fills them all, only what must be there holds up. */
const stepsBehind = (from: HTMLElement): Steps[] =>
  from.dataset.step === 'line' ? ['required'] : ['required', 'wished'];

/** The fields that Enter walks through, by their place in the form. */
function fields(form: HTMLFormElement, ...steps: Steps[]): HTMLInputElement[] {
  const selector = steps.map((step) => `input[data-step="${step}"]`).join();
  return [...form.querySelectorAll<HTMLInputElement>(selector)];
}

const isEmpty = (field: HTMLInputElement) => field.value.trim() === '';

/**
 * What Enter in a single-line field does: goes to the next field that should be filled, or to one that was passed over.
 *
 * @returns whether it went somewhere; otherwise all is there and the form can be saved
 */
export function advance(form: HTMLFormElement, from: HTMLElement): boolean {
  const isAfter = (field: HTMLInputElement) =>
    (from.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const ahead = fields(form, ...stepsBehind(from)).filter((field) => isAfter(field) && isEmpty(field));
  const passedOver = fields(form, 'required').filter((field) => field !== from && isEmpty(field));
  const next = ahead[0] ?? passedOver[0];
  next?.focus();
  return next !== undefined;
}
