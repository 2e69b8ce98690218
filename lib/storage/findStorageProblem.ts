import type { StorageProblem } from '../domain/record-store';

interface NestedError {
  name?: unknown;
  inner?: unknown;
}

const DEEPEST = 8;

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let each = error, depth = 0; each && depth < DEEPEST; each = (each as NestedError).inner, depth++)
    names.push(String((each as NestedError).name));
  return names;
}

/**
 * What a failed write means for the user. The cause is inside: a full quota comes as an AbortError around a
 * QuotaExceededError, a full disk as an AbortError around another (Chromium 156, 2026-11).
 */
export function findStorageProblem(error: unknown): StorageProblem {
  const names = namesOf(error);
  const isFullDisk = names.length > 1 && names.every((name) => name === 'AbortError');
  if (isFullDisk || names.includes('QuotaExceededError')) return 'full';
  return names.includes('ReadOnlyStore') || names.includes('VersionError') ? 'read-only' : 'unavailable';
}
