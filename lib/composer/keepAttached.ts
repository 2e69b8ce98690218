/** So often the host is put back when the page takes it away or restyles it; a page that insists gets its way (P9). */
const TRIES = 3;

/** A host element with the style it must keep. */
export interface AttachedHost {
  /** Sets the style that counts as right from now on. */
  setStyle(style: string): void;
}

/** Holds `host` at the end of the document, outside the page's own content, until `signal` aborts. */
export function keepAttached(host: HTMLElement, signal: AbortSignal): AttachedHost {
  const parent = host.ownerDocument.documentElement;
  let style = '';
  let repairs = 0;
  const isRight = () => host.parentNode === parent && host.style.cssText === style && !host.hidden;
  const observer = new MutationObserver(() => {
    if (isRight()) return;
    repairs++;
    if (repairs > TRIES) {
      observer.disconnect();
      host.remove();
      return;
    }
    host.hidden = false;
    host.style.cssText = style;
    if (host.parentNode !== parent) parent.append(host);
  });
  parent.append(host);
  observer.observe(parent, { childList: true });
  observer.observe(host, { attributes: true, attributeFilter: ['style', 'hidden', 'class'] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  return {
    setStyle(wanted) {
      host.style.cssText = wanted;
      style = host.style.cssText;
    },
  };
}
