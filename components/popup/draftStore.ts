import { watchStored } from '../shared/watchStored';
import { emptyDraft, isBlank, type LogDraft } from './logDraft';

/** Keeps the half-filled form. A popup is ended without warning, so writing must be done when `write` returns. */
export interface DraftStore {
  read: () => LogDraft | null;
  write: (draft: LogDraft) => void;
  clear: () => void;
  /** Calls when another window has written or cleared it: the form may be open in a tab as well. Returns what ends it. */
  watch: (listener: () => void) => () => void;
}

const KEY = 'log-draft';

/** A draft is a convenience: where storage is refused or full, the form works without it. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** Takes over what has the type it should have; a draft of an older version keeps what still fits. */
function readDraft(text: string | null): LogDraft | null {
  const stored: unknown = text === null ? null : JSON.parse(text);
  if (typeof stored !== 'object' || stored === null) return null;
  const draft = emptyDraft(0, 'UTC');
  const known = Object.entries(stored).filter(
    ([name, value]) => Object.hasOwn(draft, name) && (typeof value === 'string' || name === 'mood'),
  );
  const whole: LogDraft = { ...draft, ...Object.fromEntries(known) };
  return isBlank(whole) ? null : whole;
}

/** The draft in the page's own storage: the only kind that writes at once, without a promise to wait for. */
export function localDraftStore(storage: () => Storage): DraftStore {
  const clear = () => attempt(() => storage().removeItem(KEY), undefined);
  return {
    read: () => attempt(() => readDraft(storage().getItem(KEY)), null),
    write: (draft) => {
      if (isBlank(draft)) clear();
      else attempt(() => storage().setItem(KEY, JSON.stringify(draft)), undefined);
    },
    clear,
    watch: (listener) => watchStored(storage, KEY, listener),
  };
}
