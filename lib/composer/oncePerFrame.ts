/** Does the work with the next frame, however often it is asked for until then, and never after `signal` aborts. */
export function oncePerFrame(work: () => void, signal: AbortSignal): () => void {
  let frame: number | undefined;
  signal.addEventListener('abort', () => frame !== undefined && cancelAnimationFrame(frame));
  return () => {
    if (signal.aborted) return;
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      work();
    });
  };
}
