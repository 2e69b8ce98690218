/** A pause that long after a keystroke and the text is read, in milliseconds; ranges moved by an editor are settled then. */
const SETTLED = 180;
/** Who types without a pause still sees a hint within the same second. */
const AT_LATEST = 600;

interface TextListeners {
  /** The text has changed; before the next frame, and once for all changes since the last. */
  onEdit: () => void;
  /** It has changed and settled. */
  onSettled: () => void;
}

/**
 * Calls back when the text of a compose body has changed. Never during IME composition: a half-composed word is not the
 * user's yet. Listens in the capture phase, since some editors stop `input` on its way up.
 */
export function watchText(body: HTMLElement, signal: AbortSignal, { onEdit, onSettled }: TextListeners): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  let waitingSince: number | undefined;
  let isComposing = false;
  const settle = () => {
    waitingSince = undefined;
    onSettled();
  };
  const tell = () => {
    frame = undefined;
    if (!isComposing) onEdit();
  };
  const schedule = () => {
    clearTimeout(timer);
    if (isComposing) return;
    frame ??= requestAnimationFrame(tell);
    const now = performance.now();
    waitingSince ??= now;
    timer = setTimeout(settle, Math.max(0, Math.min(SETTLED, waitingSince + AT_LATEST - now)));
  };
  const compose = (isStarting: boolean) => () => {
    isComposing = isStarting;
    schedule();
  };
  const options = { capture: true, signal };
  body.addEventListener('input', schedule, options);
  body.addEventListener('compositionstart', compose(true), options);
  body.addEventListener('compositionend', compose(false), options);
  const observer = new MutationObserver(schedule);
  observer.observe(body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
}
