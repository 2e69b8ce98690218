import { useEffect } from 'react';
import type { FormDrafts } from './formDrafts';

/** What was typed before the page was closed, as far as it fits the form: fields of its own, of their type. */
export function readPatch<Draft extends object>(drafts: FormDrafts, name: string | undefined, kept: Draft) {
  if (name === undefined) return {};
  const fitting = Object.entries(drafts.read(name)).filter(
    ([field, value]) => Object.hasOwn(kept, field) && typeof value === typeof kept[field as keyof Draft],
  );
  return Object.fromEntries(fitting) as Partial<Draft>;
}

/** Keeps what is typed under a name, after every key. */
export function useStoredPatch(drafts: FormDrafts, name: string | undefined, patch: object): void {
  useEffect(() => {
    if (name !== undefined) drafts.write(name, patch);
  }, [drafts, name, patch]);
}
