// No data travels with it: the mail page can hear it, and must learn nothing but that a script has started.
const STARTED = { composer: 'nk-started', threads: 'nk-threads-started' };

/** Scripts of which a document has one at a time. */
export type Script = keyof typeof STARTED;

/** Tells a script that is left over from before an update to take its leave; it can't reach its extension any more. */
export function dismissOlder(document: Document, script: Script = 'composer'): void {
  document.dispatchEvent(new CustomEvent(STARTED[script]));
}

/** Makes this the only such script of the document: who listened before leaves, and this one leaves when a newer one starts (P2). */
export function takeOver(document: Document, script: Script = 'composer'): AbortSignal {
  const controller = new AbortController();
  dismissOlder(document, script);
  document.addEventListener(STARTED[script], () => controller.abort(), { once: true });
  return controller.signal;
}
