import { oncePerFrame } from './oncePerFrame';

interface Follower {
  /** What follows stands so near that the caret may come to it: then its moves count, too. Until then a key costs nothing here. */
  heedCaret(isNear: boolean): void;
}

/**
 * Calls back while the compose window moves or grows, with the caret where that matters, and when the site may have put up something
 * to answer: after a click, with the focus, and, once the window has left, as the pointer goes anywhere. At most once a frame.
 */
export function followWindow(beside: HTMLElement, signal: AbortSignal, onMove: () => void): Follower {
  const later = oncePerFrame(onMove, signal);
  const resized = new ResizeObserver(later);
  resized.observe(beside);
  signal.addEventListener('abort', () => resized.disconnect());
  const document = beside.ownerDocument;
  const view = document.defaultView;
  view?.addEventListener('resize', later, { signal });
  view?.addEventListener('scroll', later, { capture: true, passive: true, signal });
  const options = { capture: true, passive: true, signal };
  for (const type of ['click', 'focusin']) document.addEventListener(type, later, options);
  document.addEventListener('pointermove', () => beside.isConnected || later(), options);
  return {
    heedCaret(isNear) {
      if (isNear) document.addEventListener('selectionchange', later, { signal });
      else document.removeEventListener('selectionchange', later);
    },
  };
}
