/** So often is looked again after the user has moved on or clicked, at what they do next. */
const LOOKS = 8;
/** Time between two looks, in milliseconds. */
const PAUSE = 250;
/** The site fetches what it shows: twice more it is looked without the user doing anything, in milliseconds after a navigation. */
const LATER = [400, 1_500];
/** At once, and at these two times. */
export const LOOKS_BY_ITSELF = 1 + LATER.length;

/** Same-document navigation as newer browsers tell it (Chromium 102, Firefox 147). */
type NavigatingWindow = Window & { navigation?: EventTarget };

/**
 * Calls `look` when another thread may be shown: after each navigation within the page, and at the user's own next acts, so often
 * at most. In between nothing runs: no observer, no clock. All ends when `signal` aborts.
 */
export function watchForThreads(page: Window, look: () => void, signal: AbortSignal): void {
  let left = 0;
  let last = Number.NEGATIVE_INFINITY;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const lookOnce = () => {
    if (left === 0 || performance.now() - last < PAUSE) return;
    left -= 1;
    last = performance.now();
    look();
  };
  const hope = () => {
    left = LOOKS;
  };
  const begin = () => {
    hope();
    for (const timer of timers) clearTimeout(timer);
    timers = LATER.map((after) => setTimeout(lookOnce, after));
    last = Number.NEGATIVE_INFINITY;
    lookOnce();
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['hashchange', 'popstate', 'pageshow']) page.addEventListener(type, begin, options);
  (page as NavigatingWindow).navigation?.addEventListener('navigatesuccess', begin, { signal });
  // A mail is opened or unfolded by a click or a key; what they bring comes a moment later. What is written opens none.
  const act = (event: KeyboardEvent) => {
    if (isWritten(event)) return;
    hope();
    lookOnce();
  };
  page.addEventListener('click', hope, options);
  page.addEventListener('keyup', act, options);
  for (const type of ['pointermove', 'pointerup', 'focusin', 'scroll']) page.addEventListener(type, lookOnce, options);
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));
  begin();
}

/** Whether a key wrote a sign into a text. What fills in forms sends keys without a name. */
function isWritten({ key, target, ctrlKey, metaKey, altKey }: Partial<KeyboardEvent>): boolean {
  if (key?.length !== 1 || ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea');
}
