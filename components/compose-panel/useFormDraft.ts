import { useMemo, useState } from 'react';
import type { FormDrafts } from '../dashboard/formDrafts';
import { readPatch, useStoredPatch } from '../dashboard/useStoredPatch';

/**
 * What is being typed into a form that may go away without warning: under its name it is there again until it is kept or given up,
 * and the same where the form is open twice.
 */
export function useFormDraft<Draft extends object>(drafts: FormDrafts, name: string, start: Draft) {
  const [patch, setPatch] = useState<Partial<Draft>>(() => readPatch(drafts, name, start));
  const draft = useMemo<Draft>(() => ({ ...start, ...patch }), [start, patch]);
  useStoredPatch({ drafts, name, kept: start, patch }, setPatch);
  const setDraft = (next: Draft | ((before: Draft) => Draft)) =>
    setPatch((before) => touched(start, typeof next === 'function' ? next({ ...start, ...before }) : next));
  return { draft, setDraft, forget: () => drafts.write(name, {}) };
}

/** Only what differs from the beginning: what the mail says may be read better the next time. */
function touched<Draft extends object>(start: Draft, draft: Draft): Partial<Draft> {
  const names = (Object.keys(draft) as (keyof Draft)[]).filter((name) => draft[name] !== start[name]);
  return Object.fromEntries(names.map((name) => [name, draft[name]])) as Partial<Draft>;
}
