import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { InSight } from '../../../../components/compose-panel/InSight';
import { TextProvider } from '../../../../components/shared/text';
import type { Doubt } from '../../../../lib/composer/sight';
import { textsIn } from './textsIn';

function open(language: 'de' | 'en') {
  let say: (doubt: Doubt | null) => void = () => {};
  const sight = {
    onRefused(listener: typeof say) {
      say = listener;
    },
  };
  render(
    <TextProvider value={textsIn(language)}>
      <InSight sight={sight}>the page</InSight>
    </TextProvider>,
  );
  return (doubt: Doubt | null) => act(() => say(doubt));
}

describe('A press that was not acted on (P8)', () => {
  it.each([
    ['en', 'covered', /lies over this view .* then press again/],
    ['de', 'covered', /liegt über dieser Ansicht .* dann noch einmal/],
    ['en', 'young', /only just appeared\. Please press again/],
    ['de', 'young', /gerade erst erschienen\. Bitte drücken Sie noch einmal/],
  ] as const)('is told as it happens, with what to do, in %s where the page is %s', (language, doubt, text) => {
    const say = open(language);
    expect(screen.getByRole('alert').textContent).toBe('');
    say(doubt);
    expect(screen.getByRole('alert').textContent).toMatch(text);
    say(null);
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(document.body.textContent).toContain('the page');
  });
});
