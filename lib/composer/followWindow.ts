import { oncePerFrame } from './oncePerFrame';

interface Follower {
  onMove(): void;
  /** Whether what follows stands so near that the caret may come to it. */
  isNear(): boolean;
}

/**
 * Calls back while the compose window moves or grows, with the caret where that matters, and when the site may have put up something
 * to answer: after a click, with the focus, and, once the window has left, as the pointer goes anywhere. At most once a frame.
 */
export function followWindow(beside: HTMLElement, signal: AbortSignal, { onMove, isNear }: Follower): void {
  const later = oncePerFrame(onMove, signal);
  const resized = new ResizeObserver(later);
  resized.observe(beside);
  signal.addEventListener('abort', () => resized.disconnect());
  const document = beside.ownerDocument;
  const view = document.defaultView;
  view?.addEventListener('resize', later, { signal });
  view?.addEventListener('scroll', later, { capture: true, passive: true, signal });
  document.addEventListener('selectionchange', () => isNear() && later(), { signal });
  const options = { capture: true, passive: true, signal };
  for (const type of ['click', 'focusin']) document.addEventListener(type, later, options);
  document.addEventListener('pointermove', () => beside.isConnected || later(), options);
}
