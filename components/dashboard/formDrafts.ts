import { watchStored } from '../shared/watchStored';

/** Keeps half-typed forms beyond the page; a tab is closed without warning, so writing is done when `write` returns. */
export interface FormDrafts {
  /** What was typed under that name, by field; of unknown types. */
  read: (name: string) => Readonly<Record<string, unknown>>;
  /** Nothing typed clears it. */
  write: (name: string, typed: object) => void;
  /** Calls when another window has written or cleared it: the same form may be open twice. Returns what ends it. */
  watch: (name: string, listener: () => void) => () => void;
  /** Clears all whose name holds that of the application. */
  forget: (applicationId: string) => void;
  /** Clears all that is kept in this storage, the popup's input included. */
  forgetAll: () => void;
}

const PREFIX = 'form-draft/';

/** A draft is a convenience: where storage is refused or full, the form works without it. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  const stored: unknown = text === null ? null : JSON.parse(text);
  return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
}

/** Drafts in the page's own storage: the only kind that writes at once, without a promise to wait for. */
export function localFormDrafts(storage: () => Storage): FormDrafts {
  return {
    read: (name) => attempt(() => parse(storage().getItem(PREFIX + name)), {}),
    write: (name, typed) =>
      attempt(() => {
        if (Object.keys(typed).length === 0) storage().removeItem(PREFIX + name);
        else storage().setItem(PREFIX + name, JSON.stringify(typed));
      }, undefined),
    watch: (name, listener) => watchStored(storage, PREFIX + name, listener),
    forget: (applicationId) =>
      attempt(() => {
        const names = Object.keys(storage()).filter((name) => name.startsWith(PREFIX) && name.includes(applicationId));
        for (const name of names) storage().removeItem(name);
      }, undefined),
    forgetAll: () => attempt(() => storage().clear(), undefined),
  };
}
