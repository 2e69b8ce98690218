/** Sets an empty field, unless it is hidden, through the browser's own setter, so that a page built with React notices. */
export function fillSubject(field: HTMLInputElement | undefined, subject: string): boolean {
  if (!field?.isConnected || field.disabled || field.readOnly || field.type === 'hidden' || field.value.trim() !== '')
    return false;
  const { HTMLInputElement: Input, Event: Notice } = field.ownerDocument.defaultView ?? globalThis;
  Object.getOwnPropertyDescriptor(Input.prototype, 'value')?.set?.call(field, subject);
  field.dispatchEvent(new Notice('input', { bubbles: true }));
  field.dispatchEvent(new Notice('change', { bubbles: true }));
  return field.value === subject;
}
