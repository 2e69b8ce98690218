import type { StorageProblem } from '../domain/record-store';

interface NestedError {
  name?: unknown;
  inner?: unknown;
}

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  // Dexie wraps: a full quota is an AbortError around a QuotaExceededError, a full disk an AbortError around another.
  for (let each = error, depth = 0; each && depth < 8; each = (each as NestedError).inner, depth++)
    names.push(String((each as NestedError).name));
  return names;
}

/** What a failed write means for the user. */
export function storageProblem(error: unknown): StorageProblem {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError') || names.filter((name) => name === 'AbortError').length > 1) return 'full';
  return names.includes('ReadOnlyStore') ? 'read-only' : 'unavailable';
}

/** The store was written by a newer version of Nachklang: it may be read, not written. */
export class ReadOnlyStore extends Error {
  override name = 'ReadOnlyStore';
}
