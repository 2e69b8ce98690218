import { oncePerFrame } from './oncePerFrame';

/** When a text that is being typed is read, in milliseconds. */
export interface Pace {
  /** A pause that long after a keystroke; ranges moved by an editor are settled then. */
  settled: number;
  /** Who types without a pause is read that long after the first keystroke all the same. */
  atLatest: number;
}
/** Who types without a pause still sees a hint within the same second. */
export const USUAL: Pace = { settled: 180, atLatest: 600 };
/** For a text whose reading, and what is shown of it, would hold up whoever types on. */
export const LEISURELY: Pace = { settled: 1_000, atLatest: 10_000 };

interface TextListeners {
  /**
   * The text has changed, told at once: the text nodes, if nothing but their signs has. Says whether `onEdit` is wanted: most
   * keys need no frame of ours.
   */
  onChange: (signsOf: ReadonlySet<Node> | undefined) => boolean;
  /** Before the next frame, and once for all changes since the last that wanted it. */
  onEdit: () => void;
  /** It has changed and settled. */
  onSettled: () => void;
  /** Asked again for each pause. */
  pace: () => Pace;
}

/** Waits for a pause after whatever is noted. One timer for many notes: it looks again where they have gone on meanwhile. */
function createPause(pace: () => Pace, onSettled: () => void): { note: () => void; drop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | undefined;
  let last = 0;
  const ring = () => {
    timer = undefined;
    const { settled, atLatest } = pace();
    const left = Math.min(last + settled, (first ?? last) + atLatest) - performance.now();
    if (left > 0) {
      timer = setTimeout(ring, left);
      return;
    }
    first = undefined;
    onSettled();
  };
  return {
    note: () => {
      last = performance.now();
      first ??= last;
      timer ??= setTimeout(ring, pace().settled);
    },
    drop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

/**
 * Calls back when the text of a compose body has changed. Never during IME composition: a half-composed word is not the
 * user's yet. A field of plain text tells of it by `input`; in all others each change is one of the page, whoever made it.
 */
export function watchText(body: HTMLElement, signal: AbortSignal, listeners: TextListeners): void {
  const { onChange, onEdit, onSettled, pace } = listeners;
  const pause = createPause(pace, onSettled);
  let isComposing = false;
  const editSoon = oncePerFrame(() => isComposing || onEdit(), signal);
  const note = (signsOf?: ReadonlySet<Node>) => {
    if (isComposing) return;
    if (onChange(signsOf)) editSoon();
    pause.note();
  };
  const compose = (isStarting: boolean) => () => {
    isComposing = isStarting;
    pause.drop();
    note();
  };
  const options = { capture: true, signal };
  body.addEventListener('compositionstart', compose(true), options);
  body.addEventListener('compositionend', compose(false), options);
  // In the capture phase, since some editors stop it on its way up.
  if (body instanceof HTMLTextAreaElement) body.addEventListener('input', () => note(), options);
  const observer = new MutationObserver((records) => note(onlySigns(records)));
  observer.observe(body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    pause.drop();
  });
}

/** The text nodes whose signs have changed, where nothing else has. */
function onlySigns(records: readonly MutationRecord[]): ReadonlySet<Node> | undefined {
  const changed = new Set<Node>();
  for (const { type, target } of records) {
    if (type !== 'characterData') return undefined;
    changed.add(target);
  }
  return changed;
}
