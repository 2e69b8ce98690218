import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { LanguageSettings } from '../../../../components/dashboard/LanguageSettings';
import { LiveTexts } from '../../../../components/shared/LiveTexts';
import type { Language } from '../../../../lib/domain/application';
import type { Translate } from '../../../../lib/messages/text-key';
import { textsIn } from '../compose-panel/textsIn';

afterEach(cleanup);

/** A page in a browser of that language, and what another page does. */
function open(browsers: Language) {
  const state = { chosen: null as Language | null, changed: () => {}, isRefused: false };
  const translate: Translate = (...wanted) => textsIn(state.chosen ?? browsers)(...wanted);
  const choose = async (language: Language | null) => {
    if (state.isRefused) throw new Error('full');
    state.chosen = language;
    act(() => state.changed());
  };
  const watch = (changed: () => void) => {
    state.changed = changed;
    return () => {};
  };
  render(
    <LiveTexts translate={translate} watch={watch}>
      <LanguageSettings choice={{ chosen: () => state.chosen, choose }} />
    </LiveTexts>,
  );
  return { state, choose };
}

const title = () => screen.getByRole('heading', { level: 2 }).textContent;

describe('The choice of the language', () => {
  it.each([
    ['de', 'en', 'Language'],
    ['en', 'de', 'Sprache'],
  ] as const)('takes effect at once in a browser that speaks %s, and goes back', async (browsers, chosen, word) => {
    open(browsers);
    const before = title();
    await userEvent.selectOptions(screen.getByRole('combobox'), chosen);
    expect(title()).toBe(word);
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe(chosen);
    await userEvent.selectOptions(screen.getByRole('combobox'), 'browser');
    expect(title()).toBe(before);
  });

  it('made in another page shows here', async () => {
    const { choose } = open('en');
    await choose('de');
    expect(title()).toBe('Sprache');
  });

  it('that can not be kept is said, and changes nothing', async () => {
    const { state } = open('en');
    state.isRefused = true;
    await userEvent.selectOptions(screen.getByRole('combobox'), 'de');
    expect(screen.getByRole('alert').textContent).toBe(textsIn('en')('error_storage_unavailable'));
    expect(title()).toBe('Language');
  });
});
