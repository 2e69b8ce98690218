import type { KeyboardEvent } from 'react';

/** Ctrl or ⌘ with Enter saves the form from any of its fields. */
export function saveByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
