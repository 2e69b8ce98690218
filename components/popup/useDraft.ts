import { useEffect, useRef, useState } from 'react';
import { emptyDraft, type LogDraft } from './logDraft';
import type { PopupTools } from './popup-tools';

/** A change, or one that is worked out from the draft as it stands by then. */
export type Patch = Partial<LogDraft> | ((draft: LogDraft) => Partial<LogDraft>);

export interface DraftState {
  draft: LogDraft;
  /** Keeps the change before it returns: the popup may be gone a moment later. */
  change: (patch: Patch) => void;
  /** Empties the form, unless something was typed since `sent`. */
  clear: (sent: LogDraft) => void;
}

export function useDraft({ draftStore, now, zone }: Pick<PopupTools, 'draftStore' | 'now' | 'zone'>): DraftState {
  const [draft, setDraft] = useState(() => draftStore.read() ?? emptyDraft(now, zone));
  // Two input events may come before the next render; each builds on the one before.
  const latest = useRef(draft);
  const show = (next: LogDraft) => {
    latest.current = next;
    setDraft(next);
  };
  const put = (next: LogDraft) => {
    draftStore.write(next);
    show(next);
  };
  // Open twice, both show the same text: neither writes over what it doesn't show. What came from there isn't written again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` is another function at each render, and always does the same
  useEffect(() => draftStore.watch(() => show(draftStore.read() ?? emptyDraft(now, zone))), [draftStore, now, zone]);
  return {
    draft,
    change: (patch) => {
      const whole = { ...latest.current, ...(typeof patch === 'function' ? patch(latest.current) : patch) };
      // What changes nothing must not pass for something typed while the form is being saved.
      if (!isSame(whole, latest.current)) put(whole);
    },
    clear: (sent) => {
      if (latest.current === sent) put(emptyDraft(now, zone));
    },
  };
}

function isSame(one: LogDraft, other: LogDraft): boolean {
  return (Object.keys(one) as (keyof LogDraft)[]).every((name) => one[name] === other[name]);
}
