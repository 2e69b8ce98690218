/** Whatever the user does in a mail page begins with one of these, or with a key: `startComposer` hears those, and asks here. */
const SIGNS = ['focusin', 'pointerdown', 'visibilitychange'] as const;

interface LifeParts {
  view: Window;
  /** Whether the extension can still be reached. */
  isAlive(): boolean;
  /** It can't any more: an update, or the user has turned it off. */
  onDeath(): void;
  /** The page has come back as it was left: none of its scripts has started anew (P2). */
  onReturn(): void;
  signal: AbortSignal;
}

/**
 * Notices at the next event that the extension has gone, and that a page has come back from the browser's memory. Listens at the
 * very top, so that nothing of ours acts on the event before. No browser tells a content script of its end.
 *
 * @returns looks at once, and says whether it is alive
 */
export function watchLife({ view, isAlive, onDeath, onReturn, signal }: LifeParts): () => boolean {
  const look = () => {
    const isHere = isAlive();
    if (!isHere) onDeath();
    return isHere;
  };
  const options = { capture: true, passive: true, signal };
  for (const sign of SIGNS) view.addEventListener(sign, look, options);
  view.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      look();
      if (!signal.aborted) onReturn();
    },
    options,
  );
  return look;
}
