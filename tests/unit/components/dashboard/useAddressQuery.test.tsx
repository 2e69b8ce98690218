import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAddressQuery } from '../../../../components/dashboard/useAddressQuery';

const WRITTEN = {
  view: 'applications',
  parse: (query: string | undefined) => query ?? '',
  format: (state: string) => state,
} as const;

beforeEach(() => {
  vi.useFakeTimers();
  location.hash = '#/applications';
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  location.hash = '';
});

/** Types a search, and goes on before it has rested. */
function typeAndGo(hash: string): void {
  const { result } = renderHook(() => useAddressQuery(undefined, WRITTEN));
  act(() => result.current[1]('q=muster'));
  location.hash = hash;
  act(() => vi.advanceTimersByTime(1_000));
}

describe('What is typed, kept in the address', () => {
  it('stands there once it has rested', () => {
    typeAndGo('#/applications');
    expect(location.hash).toBe('#/applications?q=muster');
  });

  it.each(['#/application/a1', '#/applications?stage=offered'])(
    'calls nobody back who has gone elsewhere in the meantime (R1, %s)',
    (elsewhere) => {
      typeAndGo(elsewhere);
      expect(location.hash).toBe(elsewhere);
    },
  );
});
