import { useEffect, useState } from 'react';
import type { FormDrafts } from '../dashboard/formDrafts';
import { readPatch } from '../dashboard/useStoredPatch';

/**
 * What is being typed into a form that the mail page may take away without warning: under its name it is there again, in this tab,
 * until it is kept or given up.
 */
export function useFormDraft<Draft extends object>(drafts: FormDrafts, name: string, start: Draft) {
  const [draft, setDraft] = useState<Draft>(() => ({ ...start, ...readPatch(drafts, name, start) }));
  useEffect(() => drafts.write(name, touched(start, draft)), [drafts, name, start, draft]);
  return { draft, setDraft, forget: () => drafts.write(name, {}) };
}

/** Only what differs from the beginning: what the mail says may be read better the next time. */
function touched<Draft extends object>(start: Draft, draft: Draft): Partial<Draft> {
  const names = (Object.keys(draft) as (keyof Draft)[]).filter((name) => draft[name] !== start[name]);
  return Object.fromEntries(names.map((name) => [name, draft[name]])) as Partial<Draft>;
}
