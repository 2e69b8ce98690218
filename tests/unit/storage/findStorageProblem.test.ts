import { describe, expect, it } from 'vitest';
import { findStorageProblem } from '../../../lib/storage/findStorageProblem';

const named = (name: string, inner?: unknown) => ({ name, inner });

describe('The problem behind a failed write', () => {
  it.each([
    [named('QuotaExceededError'), 'full'],
    [named('AbortError', named('QuotaExceededError')), 'full'],
    [named('AbortError', named('AbortError')), 'full'],
    [named('AbortError'), 'unavailable'],
    [named('OpenFailedError', named('AbortError')), 'unavailable'],
    [named('OpenFailedError', named('VersionError')), 'read-only'],
    [named('ReadOnlyStore'), 'read-only'],
    [undefined, 'unavailable'],
    ['text', 'unavailable'],
  ])('in %o is "%s", found however deep it lies (S7, S8)', (error, problem) => {
    expect(findStorageProblem(error)).toBe(problem);
  });

  it('is found in an error that contains itself', () => {
    const error: { name: string; inner?: unknown } = { name: 'UnknownError' };
    error.inner = error;
    expect(findStorageProblem(error)).toBe('unavailable');
  });
});
