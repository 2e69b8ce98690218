import { useRef, useState } from 'react';
import { emptyDraft, type LogDraft } from './logDraft';
import type { PopupTools } from './popup-tools';

export interface DraftState {
  draft: LogDraft;
  /** Keeps the change before it returns: the popup may be gone a moment later. */
  change: (patch: Partial<LogDraft>) => void;
  /** Empties the form, unless something was typed since `sent`. */
  clear: (sent: LogDraft) => void;
}

export function useDraft({ draftStore, now, zone }: Pick<PopupTools, 'draftStore' | 'now' | 'zone'>): DraftState {
  const [draft, setDraft] = useState(() => draftStore.read() ?? emptyDraft(now, zone));
  // Two input events may come before the next render; each builds on the one before.
  const latest = useRef(draft);
  const put = (next: LogDraft) => {
    draftStore.write(next);
    latest.current = next;
    setDraft(next);
  };
  return {
    draft,
    change: (patch) => put({ ...latest.current, ...patch }),
    clear: (sent) => {
      if (latest.current === sent) put(emptyDraft(now, zone));
    },
  };
}
