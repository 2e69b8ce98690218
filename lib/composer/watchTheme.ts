/**
 * Calls back when the text of a mail has taken another colour, as it does when the mailbox's theme or the editor's own is switched, and when
 * whatever stands behind it has faded into another. The style sheet of the highlights makes such a change an event; nothing is polled.
 */
export function watchTheme(body: HTMLElement, signal: AbortSignal, onChange: () => void): void {
  const listen = ({ target }: Event) => {
    if (target instanceof Node && target.contains(body)) onChange();
  };
  for (const type of ['transitionrun', 'transitionend'])
    body.ownerDocument.addEventListener(type, listen, { capture: true, signal });
}
