// No data travels with it: the mail page can hear it, and must learn nothing but that a script has started.
const STARTED = 'nk-started';

/** Tells a composer that is left over from before an update to take its leave; it can't reach its extension any more. */
export function dismissOlder(document: Document): void {
  document.dispatchEvent(new CustomEvent(STARTED));
}

/** Makes this the only composer of the document: who listened before leaves, and this one leaves when a newer one starts (P2). */
export function takeOver(document: Document): AbortSignal {
  const controller = new AbortController();
  dismissOlder(document);
  document.addEventListener(STARTED, () => controller.abort(), { once: true });
  return controller.signal;
}
