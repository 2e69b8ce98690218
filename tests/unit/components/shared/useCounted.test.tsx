import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { TextProvider } from '../../../../components/shared/text';
import { useCounted } from '../../../../components/shared/useCounted';
import { textsIn } from '../compose-panel/textsIn';

afterEach(cleanup);

describe('A text with a number', () => {
  it.each([
    ['de', 1, 'Übernehmen (1 Änderung)'],
    ['de', 2, 'Übernehmen (2 Änderungen)'],
    ['de', 0, 'Übernehmen (0 Änderungen)'],
    ['en', 1, 'Apply (1 change)'],
    ['en', 2, 'Apply (2 changes)'],
  ] as const)('takes the form of its language for that number: %s, %i', (language, count, said) => {
    const wrapper = ({ children }: { children: ReactNode }) => (
      <TextProvider value={textsIn(language)}>{children}</TextProvider>
    );
    const { result } = renderHook(useCounted, { wrapper });
    expect(result.current(count, { one: 'preview_apply_one', other: 'preview_apply' })).toBe(said);
  });
});
