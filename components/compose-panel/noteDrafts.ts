import type { InterviewNotes } from '../../lib/domain/application';
import { watchStored } from '../shared/watchStored';

export type NoteAnswers = Partial<InterviewNotes>;

/** Keeps what was typed for a note until it is saved: the mail page may take the panel away without warning. */
export interface NoteDrafts {
  read: (name: string) => NoteAnswers;
  /** Nothing but empty answers forgets them. Done when it returns. */
  write: (name: string, answers: NoteAnswers) => void;
  /** Calls when the panel beside another mail of this tab has written or forgotten them. Returns what ends it. */
  watch: (name: string, listener: () => void) => () => void;
}

const KEY = 'note-draft:';
const NOTES: readonly (keyof InterviewNotes)[] = ['stayedWithMe', 'impressedMe', 'openQuestions', 'answerBetter'];

/** A draft is a convenience: where storage is refused or full, the form works without it. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

function readAnswers(text: string | null): NoteAnswers {
  const stored: unknown = text === null ? null : JSON.parse(text);
  if (typeof stored !== 'object' || stored === null) return {};
  const known = Object.entries(stored).filter(
    ([note, value]) => NOTES.some((each) => each === note) && typeof value === 'string',
  );
  return Object.fromEntries(known);
}

/**
 * Drafts in the storage of the panel's own page for this tab: it outlives the panel, the compose window and a reload, and
 * is gone with the tab, since these words are private.
 */
export function tabNoteDrafts(storage: () => Storage): NoteDrafts {
  return {
    read: (name) => attempt(() => readAnswers(storage().getItem(KEY + name)), {}),
    write: (name, answers) => {
      const isBlank = Object.values(answers).every((answer) => answer.trim() === '');
      if (isBlank) attempt(() => storage().removeItem(KEY + name), undefined);
      else attempt(() => storage().setItem(KEY + name, JSON.stringify(answers)), undefined);
    },
    watch: (name, listener) => watchStored(storage, KEY + name, listener),
  };
}
