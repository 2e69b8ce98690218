import { useEffect, useRef } from 'react';
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

interface StoredPatch<Draft> {
  drafts: FormDrafts;
  /** Without one nothing is kept. */
  name: string | undefined;
  kept: Draft;
  patch: Partial<Draft>;
}

/**
 * Keeps what is typed under a name, after every key, and follows what is typed under it in another window: the same form open twice
 * shows the same text, so that neither window writes over what it doesn't show.
 *
 * @param take takes over what was typed there
 */
export function useStoredPatch<Draft extends object>(
  { drafts, name, kept, patch }: StoredPatch<Draft>,
  take: (patch: Partial<Draft>) => void,
): void {
  /** What came from the storage, also a moment ago: none of it is written there again, for the other window may be a letter ahead. */
  const stored = useRef(new WeakSet<object>([patch]));
  const latest = useRef({ kept, take });
  useEffect(() => {
    latest.current = { kept, take };
  });
  useEffect(() => {
    if (name !== undefined && !stored.current.has(patch)) drafts.write(name, patch);
  }, [drafts, name, patch]);
  useEffect(() => {
    if (name === undefined) return;
    return drafts.watch(name, () => {
      const typed = readPatch(drafts, name, latest.current.kept);
      stored.current.add(typed);
      latest.current.take(typed);
    });
  }, [drafts, name]);
}
