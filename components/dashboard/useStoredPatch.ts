import { useEffect } from 'react';
import type { FormDrafts } from './formDrafts';

/** What was typed before the page was closed, as far as it fits the form: fields of its own, of their type. */
export function readPatch<Draft extends object>(drafts: FormDrafts, name: string | undefined, kept: Draft) {
  if (name === undefined) return {};
  const fitting = Object.entries(drafts.read(name)).filter(
    ([field, value]) => Object.hasOwn(kept, field) && isLike(value, kept[field as keyof Draft]),
  );
  return Object.fromEntries(fitting) as Partial<Draft>;
}

/** A list is one of texts; where nothing stands yet, a text or a number may be typed. */
function isLike(value: unknown, model: unknown): boolean {
  if (Array.isArray(model)) return Array.isArray(value) && value.every((each) => typeof each === 'string');
  if (model === null) return value === null || typeof value === 'string' || typeof value === 'number';
  return typeof value === typeof model && typeof value !== 'object';
}

/** Keeps what is typed under a name, after every key. */
export function useStoredPatch(drafts: FormDrafts, name: string | undefined, patch: object): void {
  useEffect(() => {
    if (name !== undefined) drafts.write(name, patch);
  }, [drafts, name, patch]);
}
