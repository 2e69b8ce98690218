import { useEffect, useState } from 'react';
import type { NoteAnswers, NoteDrafts } from './noteDrafts';

/** What is being typed for notes, kept under `name` with each key; beside two mails about one interview it is the same text. */
export function useNoteDraft(drafts: NoteDrafts, name: string) {
  const [answers, setAnswers] = useState(() => drafts.read(name));
  useEffect(() => drafts.watch(name, () => setAnswers(drafts.read(name))), [drafts, name]);
  const put = (next: NoteAnswers) => {
    drafts.write(name, next);
    setAnswers(next);
  };
  return {
    answers,
    change: (patch: NoteAnswers) => put({ ...answers, ...patch }),
    clear: () => put({}),
  };
}
