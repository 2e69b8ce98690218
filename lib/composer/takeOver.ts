// No data travels with it: the mail page can hear it, and must learn nothing but that a composer has started.
const STARTED = 'nk-composer';

/**
 * Makes this the only composer of the document: whoever listened before leaves at once, and this one leaves when a
 * newer one starts. An extension update leaves the old script behind in the page; it can't reach its extension any more.
 */
export function takeOver(document: Document): AbortSignal {
  const controller = new AbortController();
  document.dispatchEvent(new CustomEvent(STARTED));
  document.addEventListener(STARTED, () => controller.abort(), { once: true });
  return controller.signal;
}
